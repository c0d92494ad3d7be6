package dev.rootcause.drill;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Simulation;
import java.util.Objects;

/** Where a drill plays: the world of its case and the words around it. */
record Scene(Simulation world, Vocabulary vocabulary, Prompts prompts) {

    Case incident() {
        return world.incident();
    }

    Action action(ActionId id) {
        return Objects.requireNonNull(vocabulary.actions().get(id), id.value());
    }

    String label(SignalId id) {
        return new Labels(vocabulary).of(id);
    }
}
