package dev.rootcause.language;

import dev.rootcause.language.Classifier.Guess;
import dev.rootcause.language.Grounds.Decision;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides what a text names: shown at once if rules and classifier agree or one of them is sure,
 * else a few choices. It knows the shared vocabulary only, so it decides alike in every case.
 *
 * @param agree how likely the classifier must think what the rules found
 * @param sure how likely it must be without the rules
 * @param worth how likely a choice must be to be offered
 */
record Gate(double agree, double sure, double worth) {

    static final int MOST_CHOICES = 4;

    /** What a text names, or what it may name, and why. */
    record Verdict(List<String> ids, List<String> choices, Grounds grounds) {

        boolean clear() {
            return !ids.isEmpty();
        }

        /** The same text, taken to mean other signals. */
        Verdict meaning(List<String> others) {
            return new Verdict(others, List.of(), grounds.decided(Decision.COMPLETED));
        }
    }

    Verdict decide(Span span, Lexicon.Found found, List<Guess> guesses) {
        var top = guesses.getFirst();
        var decision = decision(found, top);
        var grounds =
                new Grounds(span, found.ids(), found.share(), top.label(), top.share(), decision);
        return switch (decision) {
            case AGREED, LEARNED -> new Verdict(List.of(top.label()), List.of(), grounds);
            case NAMED -> new Verdict(found.ids(), List.of(), grounds);
            case CLARIFIED -> new Verdict(List.of(), choices(found, guesses), grounds);
            case COMPLETED, NOTHING -> new Verdict(List.of(), List.of(), grounds);
        };
    }

    private Decision decision(Lexicon.Found found, Guess top) {
        var ids = found.ids();
        boolean none = top.label().equals(Learned.NONE);
        if (found.bundle()) {
            return Decision.NAMED;
        }
        if (ids.contains(top.label()) && top.share() >= (ids.size() == 1 ? agree : sure)) {
            return Decision.AGREED;
        }
        if (!none && top.share() >= sure) {
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
                        .filter(label -> !label.equals(Learned.NONE))
                        .limit(MOST_CHOICES);
        var ruled = found.ids().stream().limit(2);
        return Stream.concat(ruled, likely).distinct().limit(MOST_CHOICES).toList();
    }
}
