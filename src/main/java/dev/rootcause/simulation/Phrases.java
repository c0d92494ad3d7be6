package dev.rootcause.simulation;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.Binding;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Vocabulary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what an order does, in the same words whether it moves anything or not. */
record Phrases(Case incident, Vocabulary vocabulary, Template template) {

    String of(Order order, Binding binding, String thing, Map<String, Double> given) {
        Settings figures = new Settings(incident.world(), List.of(), given);
        Action action = vocabulary.actions().get(order.action());
        String deed = action == null ? order.action().value() : action.label();
        String what = binding.does() == null ? place(action, thing) : binding.does();
        String said = deed + (what.isEmpty() ? "" : ": " + template.fill(what, figures, 0));
        boolean isSaid = what.contains("${share");
        boolean some = Amounts.share(order.parameters()) < 1;
        return said + (some && !isSaid ? template.fill(", for ${share|pct}", figures, 0) : "");
    }

    private String place(@Nullable Action action, String thing) {
        return thing.isEmpty() && action != null
                ? incident.roles().getOrDefault(action.targetKind(), "")
                : thing;
    }
}
