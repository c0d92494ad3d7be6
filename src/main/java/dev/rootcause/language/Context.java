package dev.rootcause.language;

import dev.rootcause.cases.SignalId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a clause may lean on: the signals seen last, the parts the message named before it, and the
 * clauses before it; and why it is read as it is.
 *
 * @param single whether the message has no other clause
 */
record Context(
        List<SignalId> focus,
        Utterance.Point point,
        boolean single,
        Set<String> named,
        List<String> before,
        List<Grounds> grounds) {

    static Context of(Utterance utterance, boolean single) {
        return new Context(
                utterance.focus(),
                utterance.point(),
                single,
                new LinkedHashSet<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** What was seen last, newest first; a further clause rather leans on the one before it. */
    List<SignalId> last() {
        return before.isEmpty() ? focus : List.of();
    }

    void name(Set<String> components) {
        if (!components.isEmpty()) {
            named.clear();
            named.addAll(components);
        }
    }

    boolean seen(List<String> ids) {
        return !focus.isEmpty() && ids.contains(focus.getFirst().value());
    }
}
