package dev.rootcause.cases;

import java.util.Map;

/** The shared ids of signals, actions and prevention, in the order of their files. */
public record Vocabulary(
        Map<SignalId, Signal> signals,
        Map<ActionId, Action> actions,
        Map<PreventionId, Prevention> preventions) {

    /** The vocabulary packed into the program, without its cases. */
    public static Vocabulary bundled() {
        return new VocabularyFiles(Shelf.bundled()).read();
    }
}
