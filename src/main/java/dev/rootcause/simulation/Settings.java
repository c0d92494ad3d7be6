package dev.rootcause.simulation;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the knobs of a world stand, with what happens by itself and what was ordered.
 *
 * @param given figures that are no knobs: the numbers of the case and of the order
 */
record Settings(World world, List<Change> orders, Map<String, Double> given) implements Figures {

    @Override
    public Figure figure(String knob) {
        return second -> value(knob, second);
    }

    double value(String knob, int second) {
        Double number = given.get(knob);
        return number != null ? number : latest(knob, second);
    }

    private double latest(String knob, int second) {
        List<Change> changes = new ArrayList<>(world.timeline());
        changes.addAll(orders);
        return changes.stream()
                .filter(change -> change.at() <= second && change.set().containsKey(knob))
                .reduce((before, next) -> next.at() >= before.at() ? next : before)
                .map(change -> change.set().getOrDefault(knob, 0.0))
                .orElseGet(() -> initial(knob));
    }

    private double initial(String knob) {
        var knobs = Knobs.of(world);
        world.levels().keySet().forEach(level -> knobs.put(level, 0.0));
        Double value = knobs.get(knob);
        if (value == null) {
            throw new BrokenCase(
                    List.of(
                            "knob '%s'; right is one such as %s"
                                    .formatted(
                                            knob,
                                            String.join(", ", Nearest.to(knob, knobs.keySet())))));
        }
        return value;
    }

    @Override
    public Served served(String requests) {
        throw new IllegalArgumentException("a knob is set from knobs, not from what users see");
    }
}
