package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Moment;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is found in a drill of the tiny world, and what one rule of the rubric makes of it. */
final class Found {

    private static final Rubric RUBRIC = Rubric.current();

    private Found() {}

    static Findings in(ADrill drill) {
        return in(drill, TinyLibrary.answer());
    }

    static Findings in(ADrill drill, Answer answer) {
        Drill over = drill.over();
        Ledger ledger = TinyLibrary.ledger(drill);
        Key key = new Key(answer);
        Argument argument =
                new Argument(ledger, key, new Patterns(RUBRIC), RUBRIC.measures().stuffed());
        return new Findings(
                answer,
                ledger,
                Looks.at(ledger, answer, RUBRIC.measures()),
                new Deeds(ledger, answer, TinyLibrary.VOCABULARY, rescue(ledger, answer)),
                argument,
                new Trials(ledger, key, argument),
                new Remedies(ledger, answer, TinyLibrary.VOCABULARY),
                new Talk(ledger, over.opened(), over.now()),
                Map.of(),
                () -> false);
    }

    private static Rescue rescue(Ledger ledger, Answer answer) {
        return Rescue.of(
                ledger.all(Event.Acted.class),
                answer,
                new Rescue.Course(
                        new TinyWorld(new OneCase(TinyLibrary.VOCABULARY).all().getFirst()),
                        new Moment(3720),
                        RUBRIC.measures(),
                        new Pains()));
    }

    static boolean holds(String rule, ADrill drill) {
        return rule(rule).holds(in(drill));
    }

    /** What is said of a rule that fails. */
    static String instead(String rule, ADrill drill) {
        return rule(rule).found(in(drill));
    }

    private static Rule rule(String id) {
        return Stream.of(Phase.values())
                .flatMap(phase -> Rule.of(phase, RUBRIC).stream())
                .filter(rule -> rule.words().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> quotes(List<? extends Event> events) {
        return events.stream().map(event -> event.stamp().quote()).toList();
    }
}
