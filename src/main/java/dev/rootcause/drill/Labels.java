package dev.rootcause.drill;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.Objects;

/** The names of signals as people read them. */
record Labels(Vocabulary vocabulary) {

    String of(SignalId id) {
        return Objects.requireNonNull(vocabulary.signals().get(id), id.value()).label();
    }
}
