package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.View;
import dev.rootcause.cases.World;
import dev.rootcause.simulation.observations.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds in every case and seed, whatever is ordered: limits, conservation, codes, counters.
 */
@Tag("long")
class EveryCaseTest {

    private static final Cases LIBRARY = Cases.bundled();
    private static final int UNPLANNED = 30;

    record Told(Case incident, int seed) {

        Case variant() {
            return incident.variant(seed);
        }

        World world() {
            return variant().world();
        }

        Simulation simulation() {
            return Simulation.of(incident, LIBRARY.vocabulary(), seed);
        }

        Moment page() {
            return new Moment(incident.page().at());
        }

        @Override
        public String toString() {
            return incident.code() + " seed " + seed;
        }
    }

    static Stream<Told> told() {
        return LIBRARY.all().stream()
                .flatMap(it ->
                        Stream.concat(
                                        Stream.of(1),
                                        it.variants().keySet().stream().filter(seed -> seed != 1))
                                .map(seed -> new Told(it, seed)));
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("told")
    void theWorldCanBeRun(Told told) {
        assertThat(WorldCheck.problems(told.world())).isEmpty();
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("told")
    void noRequestIsLost(Told told) {
        Invariants.check(told.world(), List.of(), told.page().plusMinutes(60).second());
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("told")
    void countersNeverFall(Told told) {
        int end = told.page().plusMinutes(60).second();
        var history = Engine.run(told.world(), List.of(), end);
        told.world()
                .levels()
                .forEach((name, level) -> {
                    if (level.loses().equals("0") && level.decaySec() >= 1e9) {
                        for (int second = 1; second <= end; second++) {
                            assertThat(history.value(name, second))
                                    .as("%s in second %d", name, second)
                                    .isGreaterThanOrEqualTo(history.value(name, second - 1));
                        }
                    }
                });
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("told")
    void everySignalAnswersWithLifeAndWithoutHoles(Told told) {
        var world = told.simulation();
        for (var signal : LIBRARY.vocabulary().signals().keySet()) {
            Observation seen = world.look(Look.at(signal), List.of(), told.page());
            assertThat(seen.toString()).as(signal.value()).doesNotContain("${", "NaN", "Infinity");
            assertThat(seen.says()).as(signal.value()).isNotBlank();
            assertThat(told.simulation().look(Look.at(signal), List.of(), told.page()))
                    .isEqualTo(seen);
        }
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("told")
    void whatIsNotCollectedIsSeenOnceItsCollectionIsOrdered(Told told) {
        var world = told.simulation();
        var vocabulary = LIBRARY.vocabulary();
        told.incident()
                .signals()
                .forEach((name, view) -> {
                    var signal = vocabulary.signals().get(new SignalId(name));
                    if (signal != null
                            && view instanceof View.Uncollected missing
                            && missing.then() != null) {
                        String words = "start recording " + signal.label();
                        var parameters = new Parameters(null, null, null, words);
                        var order =
                                new Order(
                                        new ActionId("diag.enable_logging"),
                                        parameters,
                                        told.page());
                        Moment done = world.schedule(order, List.of()).orElseThrow().doneAt();
                        var look = Look.at(signal.id());
                        assertThat(world.look(look, List.of(order), done))
                                .as(name)
                                .isNotInstanceOf(Observation.NotCollected.class);
                        assertThat(world.look(look, List.of(order), told.page()))
                                .isInstanceOf(Observation.NotCollected.class);
                        assertThat(done.minutesSince(told.page()))
                                .isGreaterThanOrEqualTo(missing.collect());
                    }
                });
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("told")
    void thirtyUnplannedOrdersRunMoveTheClockAndBreakNothing(Told told) {
        var world = told.simulation();
        var random = new Random(told.incident().code().value().hashCode() + told.seed());
        List<Order> given = new ArrayList<>();
        Moment now = told.page();
        for (Order order : unplanned(told, random, now)) {
            Order next = new Order(order.action(), order.parameters(), now);
            var schedule = world.schedule(next, given).orElseThrow();
            assertThat(schedule.does()).isNotBlank();
            given.add(next);
            now = now.plusMinutes(1);
        }
        Moment end = now.plusMinutes(30);
        assertThat(world.impact(given, end).goodShare()).isBetween(0.0, 1.0);
        assertThat(world.burned(given, told.page(), end)).isFinite().isNotNegative();
        List<Deed> done = List.of();
        for (Order order : given) {
            done = deeds(told).with(order, done);
        }
        var changes = Deeds.changes(done);
        Invariants.check(told.world(), changes, end.second());
    }

    private static Deeds deeds(Told told) {
        var template = new Template(told.variant().roles(), new Format(told.variant().began()));
        var phrases = new Phrases(told.variant(), LIBRARY.vocabulary(), template);
        return new Deeds(told.variant(), LIBRARY.vocabulary(), phrases);
    }

    /** Orders at things for which the author bound nothing, in an order of chance. */
    private static List<Order> unplanned(Told told, Random random, Moment at) {
        Case incident = told.variant();
        List<Order> orders = new ArrayList<>();
        List<Action> actions =
                LIBRARY.vocabulary().actions().values().stream()
                        .filter(it -> !it.communicates() && !it.targetKind().equals("flag"))
                        .toList();
        while (orders.size() < UNPLANNED) {
            Action action = actions.get(random.nextInt(actions.size()));
            List<String> things = List.copyOf(incident.things().keySet());
            String thing = things.get(random.nextInt(things.size()));
            var bound = incident.actions().get(action.id());
            if (bound == null || !bound.containsKey(thing)) {
                String words = incident.things().get(thing).getFirst();
                Double number = random.nextInt(3) == 0 ? (double) random.nextInt(200) : null;
                var parameters = new Parameters(number, null, null, "do it to " + words);
                orders.add(new Order(action.id(), parameters, at));
            }
        }
        return orders;
    }
}
