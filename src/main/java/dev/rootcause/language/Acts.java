package dev.rootcause.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the act of a clause: the classifier, which knows what the cues say, unless it is unsure.
 */
final class Acts {

    private static final double SURE = 0.7;
    private static final double LIKELY = 0.6;
    private static final double ALONE = 0.75;
    private static final double CERTAIN = 0.9;

    /** How likely a request must be for choices to be offered. */
    private static final double MAYBE = 0.35;

    /** Acts of the drill itself, which the labels do not tell apart; their cues are strict. */
    private static final Set<Act> BY_CUE_ALONE =
            EnumSet.of(Act.STATUS, Act.ASKABLE, Act.GRADING, Act.TIME, Act.WAIT, Act.YES, Act.NO);

    private final Cues cues;
    private final Learned learned;

    Acts(Cues cues, Learned learned) {
        this.cues = cues;
        this.learned = learned;
    }

    Part of(Clause clause, boolean asked) {
        var cued = cues.act(clause.text());
        var guesses = learned.acts(clause.text());
        var top = guesses.getFirst();
        double asking = share(guesses, "ASK");
        if (cued.filter(act -> strict(act, asking)).isPresent()) {
            return new Part(clause, cued.map(act -> unasked(act, asked)), true);
        }
        var guessed = named(top.label(), asked);
        boolean agree = cued.filter(guessed::equals).isPresent();
        if (!agree
                && top.share() < limit(top)
                && (asking >= MAYBE || cued.filter(Act.ASK::equals).isPresent())) {
            return new Part(clause, Optional.of(Act.ASK), false);
        }
        if (cued.isEmpty() && !learned.familiar(clause.text())) {
            return new Part(clause, cued, true);
        }
        double enough = cued.isPresent() ? SURE : ALONE;
        return new Part(clause, top.share() < enough ? cued : Optional.of(guessed), true);
    }

    /** A reveal wants more certainty than a note of what was said. */
    private static double limit(Classifier.Guess top) {
        return top.label().equals("ASK") ? CERTAIN : LIKELY;
    }

    /** "Wait events" asks, whatever it begins with. */
    private static boolean strict(Act cued, double asking) {
        return BY_CUE_ALONE.contains(cued) && (cued != Act.WAIT || asking < CERTAIN);
    }

    private static Act unasked(Act act, boolean asked) {
        return (act == Act.YES || act == Act.NO) && !asked ? Act.SOCIAL : act;
    }

    private static double share(List<Classifier.Guess> guesses, String label) {
        return guesses.stream()
                .filter(guess -> guess.label().equals(label))
                .mapToDouble(Classifier.Guess::share)
                .sum();
    }

    private static Act named(String label, boolean asked) {
        return switch (label) {
            case "CLARIFY_SCOPE" -> Act.HELP;
            case "ANSWER" -> asked ? Act.YES : Act.SOCIAL;
            default -> Act.valueOf(label);
        };
    }
}
