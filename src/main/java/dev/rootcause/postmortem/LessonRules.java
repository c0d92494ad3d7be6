package dev.rootcause.postmortem;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Concept;
import dev.rootcause.grading.Wording;
import dev.rootcause.postmortem.Critique.Contradiction;
import dev.rootcause.postmortem.Critique.Quote;
import java.util.List;
import java.util.function.Predicate;

/** What now keeps it from coming back unseen. */
final class LessonRules {

    private LessonRules() {}

    static Check check() {
        return new Check(Row.LESSON, rules(), LessonRules::contradictions);
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.shown(
                        1,
                        "something was added",
                        "Say what now watches or guards it.",
                        it -> Quotes.first(it, Section.LESSON)),
                Rule.shown(
                        2,
                        "an alert or a test with its threshold",
                        "Name the alert or test and the number at which it speaks.",
                        it ->
                                Quotes.where(
                                        it,
                                        text -> hasThreshold(it, text),
                                        Section.LESSON,
                                        Section.ACTIONS)),
                Rule.of(
                        3,
                        "the trigger replayed with the fix holds",
                        "Replay the trigger with your fix until it holds.",
                        it -> it.replays().stream().anyMatch(Replayed::holds)),
                Rule.shown(
                        3,
                        "an invariant, lint or test",
                        "Name the invariant, lint rule or test that keeps it locked in.",
                        it ->
                                Quotes.where(
                                        it, speaks(it, "locks"), Section.LESSON, Section.ACTIONS)),
                Rule.shown(
                        3,
                        "the metric of the next bottleneck",
                        "Say what gives way next, and the metric to watch for it.",
                        it -> Quotes.where(it, text -> namesNext(it, text), Section.LESSON)));
    }

    private static Predicate<String> speaks(Account account, String kind) {
        return text -> account.phrases().occurs(kind, text);
    }

    private static boolean hasThreshold(Account account, String text) {
        return (account.phrases().occurs("alerts", text) || account.phrases().occurs("tests", text))
                && !account.quantities(text).isEmpty();
    }

    private static boolean namesNext(Account account, String sentence) {
        Answer.Bottleneck next = account.facts().answer().next();
        String lesson = account.own(Section.LESSON);
        boolean ahead = account.phrases().occurs("next", sentence);
        return ahead
                && next.says().stream().anyMatch(concept -> namesThing(concept, sentence))
                && Wording.of(lesson).mentions(next.metric());
    }

    /** The first group of words only says that it is about what comes next. */
    private static boolean namesThing(Concept concept, String sentence) {
        Wording words = Wording.of(sentence);
        return concept.all().stream().skip(1).allMatch(words::mentionsAny);
    }

    /** A replay that is said to hold, and does not. */
    private static List<Contradiction> contradictions(Account account) {
        List<Replayed> replays = account.replays();
        if (replays.isEmpty() || replays.stream().anyMatch(Replayed::holds)) {
            return List.of();
        }
        return Quotes.where(
                        account,
                        text ->
                                account.phrases().occurs("replayed", text)
                                        && account.phrases().occurs("holds", text)
                                        && !account.phrases().occurs("excluded", text),
                        Section.LESSON)
                .stream()
                .map(quote -> wrong(quote, replays.getLast()))
                .toList();
    }

    private static Contradiction wrong(Quote quote, Replayed last) {
        return new Contradiction(Section.LESSON, quote.text(), "", last.says());
    }
}
