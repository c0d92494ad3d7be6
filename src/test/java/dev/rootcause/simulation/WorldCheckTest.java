package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import dev.rootcause.cases.World.RequestClass;
import dev.rootcause.cases.World.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorldCheckTest {

    @Test
    void acceptsTheReferenceWorlds() {
        assertThat(
                        List.of(
                                ReferenceNetworks.exactCount(),
                                ReferenceNetworks.protocol(1, 1, 16),
                                ReferenceNetworks.unlimitedPool(),
                                ReferenceNetworks.slowReaders(),
                                ReferenceNetworks.retryStorm(4)))
                .allSatisfy(world -> assertThat(WorldCheck.problems(world)).isEmpty());
    }

    @Test
    void namesAResourceThatIsNotThere() {
        var page =
                ReferenceNetworks.fast(
                        60,
                        10,
                        ReferenceNetworks.stage("app_pool"),
                        ReferenceNetworks.stage("db_cp", .12));
        assertThat(problemsOf(page))
                .singleElement()
                .asString()
                .startsWith("world.classes.page.path[1]: unknown resource db_cp; right: ")
                .contains("db_cpu");
    }

    @Test
    void wantsPoolsOutermostFirst() {
        var page =
                ReferenceNetworks.fast(
                        60,
                        10,
                        ReferenceNetworks.stage("stats_pool"),
                        ReferenceNetworks.stage("app_pool"),
                        ReferenceNetworks.stage("db_cpu", .12));
        assertThat(problemsOf(page))
                .singleElement()
                .asString()
                .startsWith("world.classes.page.path[1]: app_pool is declared before stats_pool");
    }

    @Test
    void wantsADemandOnACpu() {
        assertThat(problemsOf(ReferenceNetworks.fast(60, 10, ReferenceNetworks.stage("db_cpu", 0))))
                .singleElement()
                .asString()
                .startsWith("world.classes.page.path[0]: db_cpu with demand 0.0");
    }

    @Test
    void wantsAPath() {
        assertThat(problemsOf(ReferenceNetworks.fast(60, 10)))
                .singleElement()
                .asString()
                .startsWith("world.classes.page.path: is empty");
    }

    @Test
    void wantsASlowClassToEndWhereItsPopulationIs() {
        assertThat(problemsOf(ReferenceNetworks.slow(1, 10, ReferenceNetworks.stage("stats_pool"))))
                .singleElement()
                .asString()
                .startsWith("world.classes.page.path[0]: a slow class ends in stats_pool");
    }

    @Test
    void wantsALongDelayToBeAPopulation() {
        assertThat(problemsOf(ReferenceNetworks.fast(1, 60, ReferenceNetworks.stage("delay", 27))))
                .singleElement()
                .asString()
                .contains("a delay of 27.0 s in a fast class");
    }

    @Test
    void refusesNumbersThatMeanNothing() {
        var world = ReferenceNetworks.exactCount();
        var resources = new LinkedHashMap<String, Resource>(world.resources());
        resources.put("db_cpu", ReferenceNetworks.cpu(0, 5));
        var classes = new LinkedHashMap<String, RequestClass>(world.classes());
        classes.put("page", ReferenceNetworks.fast(-1, 10, ReferenceNetworks.stage("db_cpu", .12)));
        assertThat(WorldCheck.problems(new World(resources, classes, List.of())))
                .containsExactly(
                        "world.resources.db_cpu.cores: is 0.0; right: a number above 0",
                        "world.classes.page.rate: is -1.0; right: 0 or a number above it");
    }

    @Test
    void namesWhatAChangeCannotTouch() {
        var world = ReferenceNetworks.exactCount();
        var change = new Change(9, Map.of("count.rat", 1.0), List.of("counts"));
        var broken = new World(world.resources(), world.classes(), List.of(change));
        assertThat(WorldCheck.problems(broken))
                .satisfiesExactly(
                        it ->
                                assertThat(it)
                                        .startsWith("world.timeline[0].set.count.rat: unknown knob")
                                        .contains("count.rate"),
                        it ->
                                assertThat(it)
                                        .startsWith("world.timeline[0].reset[0]: unknown reset")
                                        .contains("such as count,"));
    }

    @Test
    void refusesAWrongNameAndSaysWhatIsNear() {
        var world = ReferenceNetworks.exactCount();
        var history = Engine.run(world, List.of(), 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.value("db_cpu.usd", 1))
                .withMessageContaining("db_cpu.used");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.run(world, Reaction.orders("1 db_cpu.core=3"), 5))
                .withMessageContaining("db_cpu.cores");
    }

    private static List<String> problemsOf(RequestClass page) {
        return WorldCheck.problems(
                new World(
                        ReferenceNetworks.exactCount().resources(),
                        Map.of("page", page),
                        List.of()));
    }
}
