package dev.rootcause.language;

import dev.rootcause.cases.SignalId;
import java.util.List;

/**
 * A message and what it may lean on.
 *
 * @param focus signals revealed last, newest first, for "and the replicas?"
 * @param offered choices the junior has just offered, by their labels, if any
 * @param awaited what the junior's last post asked for, which the first words may answer
 * @param concluded whether something was done, a cause stated for sure and nothing looked at since,
 *     so that what would keep it from coming back is likely to follow
 * @param point where the drill stands, which makes some questions likelier than others
 */
public record Utterance(
        String text,
        List<SignalId> focus,
        List<String> offered,
        Awaited awaited,
        boolean concluded,
        Point point) {

    public Utterance(String text, List<SignalId> focus, List<String> offered, Awaited awaited) {
        this(text, focus, offered, awaited, false, Point.UNDERWAY);
    }

    /** Where a drill stands, as far as it tells what may be asked next. */
    public enum Point {
        /** Hardly anything was looked at. */
        OPENING,
        UNDERWAY,
        /** Something was ordered after the last look. */
        ORDERED
    }

    /** What may be answered. */
    public enum Awaited {
        NOTHING,
        /** Yes or no. */
        CONSENT,
        /** The closing questions, by their numbers or not, or the word to grade. */
        CLOSING,
        /** What it might be: a part named without asking for it is a suspicion. */
        CAUSE,
        /** What would be seen: a signal named without asking for it is an expectation. */
        SIGHT;

        boolean consents() {
            return this == CONSENT || this == CLOSING;
        }
    }

    boolean consents() {
        return awaited.consents();
    }

    public static Utterance alone(String text) {
        return new Utterance(text, List.of(), List.of(), Awaited.NOTHING);
    }
}
