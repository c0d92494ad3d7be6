package dev.rootcause.language;

import dev.rootcause.language.Classifier.Guess;
import dev.rootcause.language.Grounds.Decision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what a text names: shown at once if rules and classifier agree or one of them is sure,
 * else a few choices. It knows the shared vocabulary only, so it decides alike in every case.
 *
 * @param agree how likely the classifier must think what the rules found
 * @param outvoted how likely it must think something else than what the rules found
 * @param sure how likely it must be without the rules
 * @param worth how likely a choice must be to be offered
 */
record Gate(double agree, double outvoted, double sure, double worth) {

    static final int MOST_CHOICES = 4;

    /** How likely one of several things may be, each being said in a part of the text. */
    private static final double LIKELY = 0.15;

    /** What a text names, or what it may name, and why. */
    record Verdict(List<String> ids, List<String> choices, Set<String> likely, Grounds grounds) {

        boolean clear() {
            return !ids.isEmpty();
        }

        /** The same text, taken to mean other signals. */
        Verdict meaning(List<String> others) {
            return new Verdict(others, List.of(), likely, grounds.decided(Decision.COMPLETED));
        }
    }

    Verdict decide(Span span, Lexicon.Found found, List<Guess> guesses) {
        var top = guesses.getFirst();
        var decision = decision(found, top);
        var grounds =
                new Grounds(span, found.ids(), found.share(), top.label(), top.share(), decision);
        var ids =
                switch (decision) {
                    case AGREED, LEARNED -> List.of(top.label());
                    case NAMED -> found.ids();
                    case CLARIFIED, COMPLETED, NOTHING -> List.<String>of();
                };
        var choices = decision == Decision.CLARIFIED ? choices(found, guesses) : List.<String>of();
        return new Verdict(ids, choices, likely(guesses), grounds);
    }

    private static Set<String> likely(List<Guess> guesses) {
        return guesses.stream()
                .takeWhile(guess -> guess.share() >= LIKELY)
                .map(Guess::label)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Decision decision(Lexicon.Found found, Guess top) {
        var ids = found.ids();
        boolean none = top.label().equals(Classifiers.NONE);
        if (found.bundle()) {
            return Decision.NAMED;
        }
        if (ids.contains(top.label()) && top.share() >= (ids.size() == 1 ? agree : sure)) {
            return Decision.AGREED;
        }
        boolean alone = ids.isEmpty() || ids.contains(top.label());
        if (!none && top.share() >= (alone ? sure : outvoted)) {
            return Decision.LEARNED;
        }
        if (ids.size() == 1 && found.share() == 1 && found.explained() > 1) {
            return Decision.NAMED;
        }
        boolean offers = !ids.isEmpty() || !none && top.share() >= worth;
        return offers ? Decision.CLARIFIED : Decision.NOTHING;
    }

    private List<String> choices(Lexicon.Found found, List<Guess> guesses) {
        var likely =
                guesses.stream()
                        .map(Guess::label)
                        .filter(label -> !label.equals(Classifiers.NONE))
                        .limit(MOST_CHOICES);
        var ruled = found.ids().stream().limit(2);
        return Stream.concat(ruled, likely).distinct().limit(MOST_CHOICES).toList();
    }
}
