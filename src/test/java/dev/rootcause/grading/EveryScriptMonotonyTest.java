package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Role;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.drill.Stamp;
import dev.rootcause.simulation.Moment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What may never raise a score, what may never lower it and what changes nothing, on every script
 * of every case in the reference telling; where in the drill it happens goes by the script's name.
 */
@Tag("long")
class EveryScriptMonotonyTest {

    private static final Answers ANSWERS = Answers.bundled(Scripts.CASES.vocabulary());
    private static final int NO_ASK_YET = 100_000;

    static List<Path> scripts() {
        return Scripts.all();
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("scripts")
    void aTurnWithoutEventsChangesNothing(Path script) {
        Drill drill = Scripts.played(script);
        Drill longer =
                new Varied(drill).inserted(place(script, drill), "hm, let me see", _ -> List.of());
        assertThat(total(longer)).isEqualTo(total(drill));
        assertThat(levels(longer)).isEqualTo(levels(drill));
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("scripts")
    void aVolleyNeverRaisesAScore(Path script) {
        Drill drill = Scripts.played(script);
        Drill more =
                new Varied(drill)
                        .inserted(
                                place(script, drill),
                                "show me everything there is",
                                stamp -> volley(answer(drill), stamp));
        assertNotRaised(drill, more);
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("scripts")
    void aHintNeverRaisesAScore(Path script) {
        Drill drill = Scripts.played(script);
        int step = 1 + Math.floorMod(script.hashCode(), 3);
        Drill helped =
                new Varied(drill)
                        .inserted(
                                place(script, drill),
                                "hint",
                                stamp -> hint(answer(drill), stamp, step));
        assertNotRaised(drill, helped);
    }

    @ParameterizedTest
    @Execution(CONCURRENT)
    @MethodSource("scripts")
    void stabilizingEarlierNeverLowersAScore(Path script) {
        Drill drill = Scripts.played(script);
        mitigated(drill)
                .ifPresent(order -> {
                    Drill earlier =
                            new Varied(drill).timed(at -> sooner(at, order, drill.opened()));
                    Scorecard after = Scripts.GRADER.grade(earlier);
                    Scorecard before = Scripts.GRADER.grade(drill);
                    assertThat(points(after))
                            .as(script.toString())
                            .isGreaterThanOrEqualTo(points(before));
                });
    }

    private static void assertNotRaised(Drill plain, Drill varied) {
        Scorecard before = Scripts.GRADER.grade(plain);
        Scorecard after = Scripts.GRADER.grade(varied);
        if (before.total() != null) { // six asks at once are enough for a number, and it is low
            assertThat(points(after)).isLessThanOrEqualTo(points(before));
        }
    }

    private static List<Event> volley(Answer answer, Stamp stamp) {
        List<Event> events = new ArrayList<>();
        answer.signals().stream()
                .filter(fact -> fact.role() == Role.KEY)
                .map(fact -> fact.ids().getFirst())
                .forEach(signal -> events.add(shown(stamp, signal, events.size(), false)));
        answer.impact().forEach(signal -> events.add(shown(stamp, signal, events.size(), false)));
        return events;
    }

    private static List<Event> hint(Answer answer, Stamp stamp, int step) {
        SignalId named =
                answer.signals().stream()
                        .filter(fact -> fact.role() == Role.KEY)
                        .map(fact -> fact.ids().getFirst())
                        .findFirst()
                        .orElseThrow();
        return List.of(new Event.HintTaken(stamp, "narrow", step), shown(stamp, named, 0, true));
    }

    private static Event shown(Stamp stamp, SignalId signal, int number, boolean byHint) {
        return new Event.Revealed(stamp, signal, NO_ASK_YET + number, 1, byHint);
    }

    /** Twice as fast up to the first order, and at the old pace from there. */
    private static Moment sooner(Moment at, Moment order, Moment page) {
        int gone = Math.min(at.second(), order.second()) - page.second();
        return at.isBefore(page) ? at : at.plusSeconds(-gone / 2 / 60 * 60);
    }

    /** When the first order was given, of a drill in which users came back. */
    private static Optional<Moment> mitigated(Drill drill) {
        return drill.orders().stream()
                .filter(_ -> measures(drill).mitigatedAfter() != null)
                .map(order -> order.at())
                .min(Moment::compareTo);
    }

    private static Measures.Users measures(Drill drill) {
        return Scripts.GRADER.grade(drill).measures().users();
    }

    private static int place(Path script, Drill drill) {
        return Math.floorMod(script.toString().hashCode(), drill.turns().size() - 1);
    }

    private static Answer answer(Drill drill) {
        return ANSWERS.of(drill.code()).orElseThrow();
    }

    private static Integer total(Drill drill) {
        return Scripts.GRADER.grade(drill).total();
    }

    private static int points(Scorecard card) {
        return card.total() == null ? 0 : card.total();
    }

    private static List<Double> levels(Drill drill) {
        return Scripts.GRADER.grade(drill).phases().values().stream()
                .map(Scorecard.Grade::level)
                .toList();
    }
}
