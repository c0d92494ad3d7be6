package dev.rootcause.language;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the act of a clause: the classifier, which knows what the cues say, unless it is unsure.
 */
final class Acts {

    private static final double SURE = 0.4;
    private static final double CERTAIN = 0.8;

    /** Acts of the drill itself, which the labels do not tell apart; their cues are strict. */
    private static final Set<Act> BY_CUE_ALONE =
            EnumSet.of(Act.STATUS, Act.ASKABLE, Act.GRADING, Act.TIME, Act.WAIT, Act.YES, Act.NO);

    private final Cues cues;
    private final Learned learned;

    Acts(Cues cues, Learned learned) {
        this.cues = cues;
        this.learned = learned;
    }

    Optional<Act> of(Clause clause, boolean asked) {
        var cued = cues.act(clause.text());
        var guess = learned.acts(clause.text()).getFirst();
        if (cued.filter(BY_CUE_ALONE::contains).isPresent() && !asks(guess)) {
            return cued.map(act -> (act == Act.YES || act == Act.NO) && !asked ? Act.SOCIAL : act);
        }
        return cued.isPresent() && guess.share() < SURE
                ? cued
                : Optional.of(named(guess.label(), asked));
    }

    /** "Wait events" asks, whatever it begins with. */
    private static boolean asks(Classifier.Guess guess) {
        return guess.label().equals("ASK") && guess.share() >= CERTAIN;
    }

    private static Act named(String label, boolean asked) {
        return switch (label) {
            case "CLARIFY_SCOPE" -> Act.HELP;
            case "ANSWER" -> asked ? Act.YES : Act.SOCIAL;
            default -> Act.valueOf(label);
        };
    }
}
