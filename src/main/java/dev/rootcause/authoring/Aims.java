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
import java.util.stream.Stream;

/**
 * The orders by which actions can be given in a case: one for each thing they can be aimed at.
 *
 * @param everyAmount with a range of shares and numbers each, rather than the usual ones
 */
record Aims(Telling telling, boolean everyAmount) {

    private static final List<Double> SHARES = List.of(0.3, 0.5, 0.7, 0.9, 1.0);
    private static final int NUMBERS = 9;
    private static final double LEAST = 0.1;

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
            for (Parameters parameters : parameters(action, thing)) {
                List<Order> orders = new ArrayList<>(way);
                orders.add(new Order(action, parameters, at));
                longer.add(List.copyOf(orders));
            }
        }
        return longer;
    }

    private List<Parameters> parameters(ActionId action, String thing) {
        String word = word(thing);
        if (!everyAmount) {
            return List.of(new Parameters(null, null, null, word));
        }
        Stream<Parameters> shares =
                SHARES.stream().map(share -> new Parameters(null, null, share, word));
        Stream<Parameters> numbers =
                numbers(action, thing).map(number -> new Parameters(number, null, null, word));
        return Stream.concat(shares, numbers).toList();
    }

    /** Numbers that the case takes, spread evenly by factors. */
    private Stream<Double> numbers(ActionId action, String thing) {
        Binding binding = incident().actions().getOrDefault(action, Map.of()).get(thing);
        if (binding == null || binding.amount() == null) {
            return Stream.of();
        }
        double least = Math.max(LEAST, binding.amount().min());
        double factor = Math.pow(binding.amount().max() / least, 1.0 / (NUMBERS - 1));
        return Stream.iterate(least, number -> number * factor).limit(NUMBERS);
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
