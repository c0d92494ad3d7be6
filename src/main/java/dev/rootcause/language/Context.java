package dev.rootcause.language;

import dev.rootcause.cases.SignalId;
import java.util.List;
import java.util.Set;

/** What a clause may lean on: the signals seen last, and the parts the message named before it. */
record Context(List<SignalId> focus, Set<String> named) {

    void name(Set<String> components) {
        if (!components.isEmpty()) {
            named.clear();
            named.addAll(components);
        }
    }
}
