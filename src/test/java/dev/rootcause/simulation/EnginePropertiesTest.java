package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnginePropertiesTest {

    private static final int UNTIL = 300;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generatesWorldsThatCanBeRun(long seed) {
        assertThat(WorldCheck.problems(RandomWorld.of(seed))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoRequest(long seed) {
        var state = new State(Network.of(RandomWorld.of(seed)));
        for (int second = 0; second < UNTIL; second++) {
            var before = state.copy();
            var tick = Tick.of(state);
            for (int k = 0; k < tick.classes(); k++) {
                double failed = tick.failed(k) - tick.timeouts[k];
                double change = inFlight(state, k) - inFlight(before, k);
                assertThat(tick.completed[k] + failed + tick.abandoned[k] + change)
                        .as("class %d in second %d", k, second)
                        .isCloseTo(tick.arrived[k], within(1e-6 + .01 * tick.arrived[k]));
            }
        }
    }

    private static double inFlight(State state, int k) {
        double queued = Arrays.stream(state.queue).mapToDouble(it -> it[k]).sum();
        double waiting = Arrays.stream(state.waiting).mapToDouble(it -> it[k]).sum();
        return queued + waiting + state.running[k];
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEveryGaugeWithinItsLimits(long seed) {
        var world = RandomWorld.of(seed);
        var history = Engine.run(world, List.of(), UNTIL);
        for (int second = 0; second <= UNTIL; second++) {
            for (String gauge : history.gauges()) {
                assertThat(history.value(gauge, second)).as(gauge).isFinite().isNotNegative();
            }
            for (String cpu : List.of("app", "db")) {
                assertThat(history.value(cpu + ".used", second)).isLessThanOrEqualTo(1);
            }
            for (String pool : List.of("front", "back")) {
                assertThat(history.value(pool + ".used", second))
                        .isLessThanOrEqualTo(history.value(pool + ".size", second));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesEveryArrivalOneCode(long seed) {
        var world = RandomWorld.of(seed);
        var history = Engine.run(world, List.of(), UNTIL);
        for (String name : world.classes().keySet()) {
            var codes = history.gauges().stream().filter(it -> it.startsWith(name + ".code."));
            var sum = codes.mapToDouble(it -> history.value(it, UNTIL)).sum();
            var most =
                    Math.max(
                            history.value(name + ".arrived", UNTIL),
                            history.value(name + ".failed", UNTIL));
            assertThat(sum).isCloseTo(most, within(1e-6 + .001 * most));
        }
    }

    @Test
    void obeysLittlesLawInEveryPoolAtRest() {
        long pools = seeds().map(EnginePropertiesTest::poolsByLittlesLaw).sum();
        assertThat(pools).isGreaterThan(40);
    }

    /** Pools looked at: those of a world that came to rest with no backlog inside. */
    private static long poolsByLittlesLaw(long seed) {
        var network = Network.of(withoutTimeline(RandomWorld.of(seed)));
        var state = new State(network);
        for (int second = 0; second < 2000; second++) {
            Tick.of(state);
        }
        var before = state.copy();
        var tick = Tick.of(state);
        if (!state.sameAs(before) || Arrays.stream(tick.backlog).sum() > 0) {
            return 0;
        }
        for (int pool = 0; pool < network.pools().length; pool++) {
            double expected = 0;
            for (int k = 0; k < tick.classes(); k++) {
                if (tick.route(k).memberOf(pool) && !tick.route(k).slow()) {
                    expected += tick.flow[k] * tick.hold[k][pool];
                }
            }
            assertThat(state.fastInside[pool])
                    .as("seed %d, %s", seed, network.poolNames().get(pool))
                    .isCloseTo(expected, within(1e-6 + .05 * expected));
        }
        return network.pools().length;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void growsAPopulationByAdmissionsAtMost(long seed) {
        var state = new State(Network.of(RandomWorld.of(seed)));
        for (int second = 0; second < UNTIL; second++) {
            double[] before = state.running.clone();
            double[][] waiting = state.copy().waiting;
            var tick = Tick.of(state);
            for (int k = 0; k < tick.classes(); k++) {
                double most = tick.arrived[k] + released(tick, k) + 1e-9;
                assertThat(state.running[k] - before[k]).isLessThanOrEqualTo(most);
                for (int cpu = 0; cpu < waiting.length; cpu++) {
                    assertThat(state.waiting[cpu][k] - waiting[cpu][k]).isLessThanOrEqualTo(most);
                }
            }
        }
    }

    private static double released(Tick tick, int k) {
        return Arrays.stream(tick.kept).mapToDouble(it -> Math.max(0, -it[k])).sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void breaksNoInvariant(long seed) {
        Invariants.check(RandomWorld.of(seed), List.of(), UNTIL);
    }

    /**
     * With a backlog inside, Little's law holds but where its form does not speak: clients that
     * give up, work that is shed, rates that swing, and backlogs shorter than the queueing below
     * saturation.
     */
    @Test
    void obeysLittlesLawInPoolsWithABacklog() {
        long pools =
                LongStream.range(0, 200)
                        .mapToObj(RandomWorld::of)
                        .mapToLong(EnginePropertiesTest::poolsWithABacklog)
                        .sum();
        assertThat(pools).isGreaterThan(15);
    }

    private static long poolsWithABacklog(World world) {
        var network = Network.of(withoutTimeline(world));
        var state = new State(network);
        for (int second = 0; second < 4000; second++) {
            Tick.of(state);
        }
        double[] flow = Tick.of(state).flow;
        var tick = Tick.of(state);
        if (Arrays.stream(tick.backlog).sum() == 0 || leavesItsForm(tick, flow)) {
            return 0;
        }
        for (int pool = 0; pool < network.pools().length; pool++) {
            double expected = 0;
            for (int k = 0; k < tick.classes(); k++) {
                if (tick.route(k).memberOf(pool) && !tick.route(k).slow()) {
                    expected += tick.flow[k] * tick.hold[k][pool];
                }
            }
            assertThat(state.fastInside[pool]).isCloseTo(expected, within(1e-6 + .05 * expected));
        }
        return network.pools().length;
    }

    private static boolean leavesItsForm(Tick tick, double[] before) {
        boolean leaves =
                Arrays.stream(tick.abandoned).sum() + Arrays.stream(tick.shed).sum() > 1e-9;
        for (int k = 0; k < tick.classes(); k++) {
            leaves |= Math.abs(tick.flow[k] - before[k]) > .02 * Math.max(1, tick.flow[k]);
            for (int cpu = 0; cpu < tick.effective.length; cpu++) {
                double queueing = tick.queueing(cpu, tick.route(k).demand()[cpu]);
                leaves |= tick.state.waiting[cpu][k] > 0 && queueing > 1.03 * tick.behind[cpu];
            }
        }
        return leaves;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheSameBytesTwice(long seed) {
        var world = RandomWorld.of(seed);
        assertThat(bytes(Engine.run(world, List.of(), UNTIL)))
                .isEqualTo(bytes(Engine.run(world, List.of(), UNTIL)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNothingWhenNothingIsChanged(long seed) {
        var world = RandomWorld.of(seed);
        var front = Knobs.of(world).get("front.size");
        var nothing = List.of(new Change(25, Map.of("front.size", front), List.of()));
        assertThat(bytes(Engine.run(world, nothing, UNTIL)))
                .isEqualTo(bytes(Engine.run(world, List.of(), UNTIL)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNothingWhenARunIsSplit(long seed) {
        var world = RandomWorld.of(seed);
        var split = Engine.run(world, List.of(), 77).continued(List.of(), 120);
        assertThat(bytes(split.continued(List.of(), UNTIL)))
                .isEqualTo(bytes(Engine.run(world, List.of(), UNTIL)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forksWhereOrdersDiffer(long seed) {
        var world = RandomWorld.of(seed);
        var one =
                List.of(
                        ReferenceNetworks.set(65, "db.cores", 3),
                        ReferenceNetworks.reset(200, "db", "back"));
        var other =
                List.of(
                        ReferenceNetworks.set(65, "db.cores", 3),
                        ReferenceNetworks.set(180, "app.cores", 9));
        assertThat(bytes(Engine.run(world, one, UNTIL).continued(other, 250)))
                .isEqualTo(bytes(Engine.run(world, other, 250)));
    }

    private static World withoutTimeline(World world) {
        return new World(world.resources(), world.classes(), List.of());
    }

    private static List<Long> bytes(History history) {
        return IntStream.rangeClosed(0, history.until())
                .boxed()
                .flatMap(second ->
                        history.gauges().stream()
                                .map(it -> history.value(it, second))
                                .map(Double::doubleToLongBits))
                .toList();
    }
}
