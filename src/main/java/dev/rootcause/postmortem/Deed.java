package dev.rootcause.postmortem;

import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Impact;
import java.util.List;
import java.util.Set;

/**
 * Something that happened in a drill and that a timeline can tell.
 *
 * @param minutes of the day at which it is told rightly: when it was ordered and when it was done
 * @param says what it is, as the bot calls it
 * @param names the words it is known by, in several ways of saying it
 */
record Deed(Event event, List<Integer> minutes, String says, List<Set<String>> names) {

    private static final double RELIEF = 0.8;

    boolean isAction() {
        return event instanceof Event.Acted;
    }

    boolean isThought() {
        return event instanceof Event.Hypothesized
                || event instanceof Event.Claimed
                || event instanceof Event.RuledOut;
    }

    /** How much of it a sentence with these words repeats, 0..1. */
    double likeness(Set<String> words) {
        return names.stream().mapToDouble(name -> Stems.share(name, words)).max().orElse(0);
    }

    /** Whether a sentence with these words may be about it. */
    boolean isHintedAt(Set<String> words) {
        return names.stream().flatMap(Set::stream).anyMatch(words::contains);
    }

    boolean isNear(Clock clock) {
        return minutes.stream().anyMatch(clock::isNear);
    }

    /** An action after which users fared about as badly as before. */
    boolean changedNothing() {
        return event instanceof Event.Acted acted
                && acted.before().goodShare() < 1
                && bad(acted.after()) > RELIEF * bad(acted.before());
    }

    private static double bad(Impact impact) {
        return 1 - impact.goodShare();
    }
}
