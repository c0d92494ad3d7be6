package dev.rootcause.postmortem;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.grading.Wording;
import java.util.List;
import java.util.Objects;

/** What a text refers to of what was looked at. */
final class Cited {

    private Cited() {}

    /** Scored facts that had been looked at and that the text refers to. */
    static List<Fact> by(Account account, String text) {
        Wording words = Wording.of(text);
        return account.facts().answer().signals().stream()
                .filter(fact -> fact.ids().stream().anyMatch(account.facts().revealed()::contains))
                .filter(fact ->
                        words.mentionsAny(fact.cited()) || words.mentionsAny(labels(account, fact)))
                .toList();
    }

    /** Whether a sentence is about something else that was looked at than how users fared. */
    static boolean anotherThanUsers(Account account, String sentence) {
        Answer answer = account.facts().answer();
        return by(account, sentence).stream()
                .flatMap(fact -> fact.ids().stream())
                .anyMatch(id ->
                        !answer.impact().contains(id)
                                && !answer.verify().contains(id)
                                && !answer.baseline().contains(id));
    }

    private static List<String> labels(Account account, Fact fact) {
        return fact.ids().stream()
                .map(id -> account.facts().vocabulary().signals().get(id))
                .filter(Objects::nonNull)
                .map(signal -> signal.label())
                .toList();
    }
}
