package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Cache;
import dev.rootcause.cases.World.Change;
import dev.rootcause.cases.World.Gate;
import dev.rootcause.cases.World.Level;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource;
import dev.rootcause.cases.World.Resource.Slots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a world that are no queues: gates, caches, levels, and knobs that follow. */
class PrimitivesTest {

    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final Map<String, RequestClass> classes = new LinkedHashMap<>();
    private final Map<String, Double> knobs = new LinkedHashMap<>();
    private final Map<String, Gate> gates = new LinkedHashMap<>();
    private final Map<String, Cache> caches = new LinkedHashMap<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Map<String, String> follows = new LinkedHashMap<>();

    private World world(Change... timeline) {
        return new World(
                resources,
                classes,
                List.of(timeline),
                knobs,
                Map.of(),
                gates,
                caches,
                levels,
                follows);
    }

    private static Level level(String gains, String loses, double decay) {
        return new Level("0", gains, loses, decay, "1000000000");
    }

    @ParameterizedTest
    @CsvSource({"6, 1, 0.0916", "24, 1, 0", "100, 1, 0", "6, 0, 0"})
    void aGateStopsTheUsersWhoseTabsReachTheLimit(double limit, double each, double blocked) {
        gates.put("sockets", new Gate(limit, .62, each, 1e9, 20_000, 2, 1));
        follows.put("api.rate", "1000 * (1 - sockets.blocked)");
        classes.put("api", ReferenceNetworks.fast(0, 10, ReferenceNetworks.stage("delay", .045)));
        var run = Engine.run(world(), List.of(), 5);
        assertThat(run.value("sockets.blocked", 5)).isCloseTo(blocked, within(1e-4));
        assertThat(run.value("api.offered", 5)).isCloseTo(1000 * (1 - blocked), within(.1));
        assertThat(run.value("api.mean", 5)).isCloseTo(.045, within(1e-6));
        assertThat(run.value("sockets.queued", 5)).isCloseTo(40_000 * blocked, within(4.0));
    }

    @Test
    void aGateIsOpenToUsersWhoNeverReachIt() {
        gates.put("sockets", new Gate(6, .62, 1, 1, 20_000, 1, 1));
        var run = Engine.run(world(), List.of(), 1);
        assertThat(run.value("sockets.blocked", 1)).isZero();
        assertThat(run.value("sockets.open", 1)).isCloseTo(20_000, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "40, .025, 1, 2.01",
        "40, .2, 1, 16.1",
        "40, .025, .8333333, 1.68",
        "46, .025, 1, 2.66",
        "40, .025, 0, 0"
    })
    void aLedgerLosesUpdatesWithTheSquareOfTheRate(
            double rate, double window, double exposed, double lostPerHour) {
        knobs.putAll(Map.of("rate", rate, "window", window, "exposed", exposed, "hot", .002));
        levels.put(
                "lost",
                level(
                        "rate * rate * window * exposed"
                                + " * (hot * hot + (1 - hot) * (1 - hot) / 100000)",
                        "0",
                        1e9));
        var run = Engine.run(world(), List.of(), 3600);
        assertThat(run.value("lost", 3600)).isCloseTo(lostPerHour, within(.01 * lostPerHour));
    }

    @Test
    void socketsInTimeWaitUseUpPorts() {
        resources.put("ports", new Slots(28_232, 0, 0, 502, 1, 0, 60, 1));
        classes.put(
                "calls",
                ReferenceNetworks.fast(
                        600,
                        10,
                        ReferenceNetworks.stage("ports"),
                        ReferenceNetworks.stage("delay", .01)));
        var keepAlive = ReferenceNetworks.set(900, "ports.fresh", .05);
        var run = Engine.run(world(keepAlive), List.of(), 1200);
        assertThat(run.value("calls.code.502", 800)).isCloseTo(600 - 470.5, within(10.0));
        assertThat(run.value("ports.used", 800)).isLessThanOrEqualTo(28_232);
        assertThat(run.value("calls.ok", 1200)).isEqualTo(1);
        assertThat(run.value("ports.lingering", 1200)).isCloseTo(600 * .05 * 60, within(250.0));
    }

    @Test
    void aLeakTakesAPoolAwayUntilItIsRestarted() {
        resources.put("db_pool", new Slots(30, 5, 1e9, 500, 1, 0));
        classes.put(
                "order",
                ReferenceNetworks.fast(
                        50,
                        10,
                        ReferenceNetworks.stage("db_pool"),
                        ReferenceNetworks.stage("delay", .1)));
        levels.put("leaked", new Level("0", "order.completed * leak", "0", 1e9, "db_pool.size"));
        knobs.put("leak", .002);
        follows.put("db_pool.base", "leaked");
        var run = Engine.run(world(), List.of(ReferenceNetworks.reset(600, "leaked")), 700);
        assertThat(run.value("order.ok", 200)).isEqualTo(1);
        assertThat(run.value("db_pool.used", 599)).isGreaterThan(29);
        assertThat(run.value("order.ok", 599)).isLessThan(.8);
        assertThat(run.value("order.ok", 620)).isEqualTo(1);
    }

    @Test
    void aSingleKeyExpiresForEverybodyAtOnce() {
        caches.put("price", new Cache("300", "0.8", 60, 1, 0, 0, 1));
        follows.put("fetch.rate", "price.misses");
        classes.put("fetch", ReferenceNetworks.fast(0, 10, ReferenceNetworks.stage("delay", .5)));
        var run = Engine.run(world(), List.of(), 200);
        assertThat(misses(run, 60)).isCloseTo(240, within(1e-9));
        assertThat(misses(run, 59)).isZero();
        assertThat(misses(run, 121)).isCloseTo(240, within(1e-9));
        assertThat(run.value("fetch.arrived", 60)).isEqualTo(misses(run, 60));
    }

    private static double misses(History run, int second) {
        return run.value("price.misses", second);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "0, 1, 1", "0, 0, 240"})
    void oneFlightFetchesForAll(double alone, double stale, double atOnce) {
        caches.put("price", new Cache("300", "0.8", 60, 1, alone, stale, 1));
        assertThat(misses(Engine.run(world(), List.of(), 60), 60)).isCloseTo(atOnce, within(1e-9));
    }

    @Test
    void aSlowFetchLetsTheCrowdGrow() {
        caches.put("price", new Cache("300", "3", 60, 1, 0, 0, 1));
        var run = Engine.run(world(), List.of(), 70);
        assertThat(misses(run, 60)).isEqualTo(300);
        assertThat(misses(run, 62)).isEqualTo(300);
        assertThat(misses(run, 63)).isZero();
    }

    @Test
    void manyKeysExpireOneAfterAnother() {
        caches.put("price", new Cache("300", "2", 60, 600, 0, 0, 1));
        var run = Engine.run(world(), List.of(ReferenceNetworks.reset(10, "price")), 100);
        assertThat(misses(run, 5)).isCloseTo(600 * (1 + .5 * 2) / 60, within(1e-6));
        assertThat(misses(run, 10)).isEqualTo(300);
        assertThat(misses(run, 100)).isCloseTo(20, within(.1));
        assertThat(run.value("price.hit_ratio", 5)).isCloseTo(1 - 20.0 / 300, within(1e-6));
    }

    /** Streams fall silent at 100 s, all are cut a minute later, and come back 3 s after that. */
    @Test
    void cutStreamsComeBackAsAWave() {
        resources.put("fds", new Slots(20_000, 1, 100, 502, 1, 0));
        classes.put(
                "live",
                ReferenceNetworks.fast(
                        0,
                        10,
                        ReferenceNetworks.stage("fds"),
                        ReferenceNetworks.stage("delay", .01)));
        knobs.put("quiet", 0.0);
        levels.put("open", new Level("9000", "live.completed", "cut", 1e9, "1000000000"));
        levels.put("cut", new Level("0", "quiet * open * over(mod(now, 63), 61)", "0", 1, "open"));
        follows.put("live.rate", "ago(cut, 3)");
        follows.put("fds.base", "open");
        var run = Engine.run(world(ReferenceNetworks.set(100, "quiet", 1)), List.of(), 400);
        assertThat(run.value("open", 99)).isEqualTo(9000);
        assertThat(run.value("cut", 125)).isEqualTo(9000);
        assertThat(run.value("open", 126)).isZero();
        assertThat(run.value("live.rate", 128)).isEqualTo(9000);
        assertThat(run.value("open", 140)).isEqualTo(9000);
    }

    @Test
    void theEntranceTurnsAwayWhatIsAboveItsCeiling() {
        classes.put("api", ReferenceNetworks.fast(100, 10, ReferenceNetworks.stage("delay", .1)));
        var orders =
                List.of(
                        ReferenceNetworks.set(10, "api.ceiling", 60),
                        ReferenceNetworks.set(20, "api.shed", .5),
                        ReferenceNetworks.set(30, "api.fails", .1));
        var run = Engine.run(world(), orders, 40);
        assertThat(run.value("api.code.429", 15)).isEqualTo(40);
        assertThat(run.value("api.code.429", 25)).isEqualTo(50);
        assertThat(run.value("api.code.500", 35)).isCloseTo(5, within(1e-9));
        assertThat(run.value("api.code.200", 35)).isCloseTo(45, within(1e-9));
    }

    @Test
    void aRetryBudgetEndsAStorm() {
        var world = ReferenceNetworks.retryStorm(4);
        var budget = List.of(ReferenceNetworks.set(0, "api.budget", .1));
        assertThat(Engine.run(world, List.of(), 600).value("api.ok", 600)).isLessThan(.01);
        assertThat(Engine.run(world, budget, 600).value("api.ok", 600)).isGreaterThan(.99);
    }

    @Test
    void aDemandMayFollowWhatHasBuiltUp() {
        resources.put("db", ReferenceNetworks.cpu(16, 60));
        classes.put("read", ReferenceNetworks.fast(100, 10, ReferenceNetworks.stage("db", .02)));
        levels.put("dead", level("held * 10", "(1 - held) * 500", 1e9));
        knobs.put("held", 1.0);
        follows.put("read.demand.db", "0.02 * (1 + dead / 5000)");
        var release = List.of(ReferenceNetworks.set(1000, "held", 0));
        var run = Engine.run(world(), release, 1100);
        assertThat(run.value("read.mean", 999)).isGreaterThan(.055);
        assertThat(run.value("db.used", 999)).isCloseTo(2 * 3.0 / 16, Offset.offset(.01));
        assertThat(run.value("read.mean", 1100)).isLessThan(.022);
    }

    @Test
    void aWrongNameIsToldWithItsNeighbors() {
        follows.put("api.ratee", "1");
        classes.put("api", ReferenceNetworks.fast(100, 10, ReferenceNetworks.stage("delay", .1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.run(world(), List.of(), 1))
                .withMessageContaining("api.rate");
    }

    @Test
    void aDrivenRunSplitsWithoutATrace() {
        caches.put("price", new Cache("300", "fetch.mean * 4", 30, 1, 0, 0, 1));
        classes.put("fetch", ReferenceNetworks.fast(0, 10, ReferenceNetworks.stage("db", .2)));
        resources.put("db", ReferenceNetworks.cpu(16, 60));
        follows.put("fetch.rate", "price.misses + mean(fetch.failed, 10) + ago(fetch.timeouts, 5)");
        var whole = Engine.run(world(), List.of(), 300);
        var split = Engine.run(world(), List.of(), 77).continued(List.of(), 130);
        var rest = split.continued(List.of(), 300);
        for (String gauge : whole.gauges()) {
            assertThat(rest.value(gauge, 300)).as(gauge).isEqualTo(whole.value(gauge, 300));
        }
    }
}
