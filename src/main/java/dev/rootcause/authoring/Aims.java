package dev.rootcause.authoring;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Binding;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Parameters;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The orders by which actions can be given in a case: one for each thing they can be aimed at. */
record Aims(Telling telling) {

    private static final int FIRST_MIN = 3;
    private static final int MOST = 60;
    private static final String ANYTHING = "*";

    /** Every way to give these actions one after another, a minute apart, soon after the page. */
    List<List<Order>> of(List<ActionId> actions) {
        List<List<Order>> ways = List.of(List.of());
        for (ActionId action : actions) {
            ways = ways.stream().flatMap(way -> longer(way, action).stream()).limit(MOST).toList();
        }
        return ways;
    }

    private List<List<Order>> longer(List<Order> way, ActionId action) {
        Moment at = telling.page().plusMinutes(FIRST_MIN + way.size());
        List<List<Order>> longer = new ArrayList<>();
        for (String thing : things(action)) {
            List<Order> orders = new ArrayList<>(way);
            orders.add(new Order(action, new Parameters(null, null, null, word(thing)), at));
            longer.add(List.copyOf(orders));
        }
        return longer;
    }

    private Collection<String> things(ActionId action) {
        Map<String, Binding> bound = incident().actions().get(action);
        return bound == null ? incident().things().keySet() : bound.keySet();
    }

    private String word(String thing) {
        return thing.equals(ANYTHING)
                ? ""
                : incident().things().getOrDefault(thing, List.of(thing)).getFirst();
    }

    /** Seconds after its delay at which the last step of an action takes effect. */
    int lasts(List<ActionId> actions) {
        return actions.stream()
                .map(action -> incident().actions().getOrDefault(action, Map.of()))
                .flatMap(bound -> bound.values().stream())
                .flatMap(binding -> binding.steps().stream())
                .mapToInt(Binding.Step::after)
                .max()
                .orElse(0);
    }

    private Case incident() {
        return telling.world().incident();
    }
}
