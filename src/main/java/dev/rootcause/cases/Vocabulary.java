package dev.rootcause.cases;

import java.util.Map;

/**
 * The shared ids of signals, actions and prevention, in the order of their files.
 *
 * @param parts what people call the components of signals
 */
public record Vocabulary(
        Map<SignalId, Signal> signals,
        Map<ActionId, Action> actions,
        Map<PreventionId, Prevention> preventions,
        Map<String, String> parts) {

    /** What people call the component of a signal. */
    public String part(Signal signal) {
        return parts.getOrDefault(signal.component(), signal.component());
    }

    /** The vocabulary packed into the program, without its cases. */
    public static Vocabulary bundled() {
        return new VocabularyFiles(Shelf.bundled()).read();
    }
}
