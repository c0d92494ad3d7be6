package dev.rootcause.language;

import dev.rootcause.cases.SignalId;
import java.util.List;

/**
 * A message and what it may lean on.
 *
 * @param focus signals revealed last, newest first, for "and the replicas?"
 * @param offered choices the junior has just offered, by their labels, if any
 * @param asked whether the junior's last post asked something that yes or no answers
 */
public record Utterance(String text, List<SignalId> focus, List<String> offered, boolean asked) {

    public static Utterance alone(String text) {
        return new Utterance(text, List.of(), List.of(), false);
    }
}
