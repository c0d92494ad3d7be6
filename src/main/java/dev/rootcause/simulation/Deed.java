package dev.rootcause.simulation;

import dev.rootcause.cases.World.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An order as it is carried out.
 *
 * @param changes what its steps come to, beside all other orders known
 */
record Deed(Order order, Schedule schedule, List<Step> steps, List<Change> changes) {

    Deed(Order order, Schedule schedule, List<Step> steps) {
        this(order, schedule, steps, List.of());
    }

    Deed with(List<Change> changes) {
        return new Deed(order, schedule, steps, List.copyOf(changes));
    }

    /**
     * @param at second of the world at which it is due
     * @param set knob to formula
     * @param given figures that are no knobs: the numbers of the case and of the order
     */
    record Step(int at, Map<String, String> set, List<String> reset, Map<String, Double> given) {

        /** Puts knobs to what they are given as. */
        static Step back(int at, Map<String, Double> knobs) {
            Map<String, String> set = new LinkedHashMap<>();
            knobs.keySet().forEach(knob -> set.put(knob, knob));
            return new Step(at, set, List.of(), knobs);
        }

        Change change(Settings settings) {
            Map<String, Double> values = new LinkedHashMap<>();
            set.forEach((knob, formula) -> values.put(knob, Formula.of(formula).at(settings, at)));
            return new Change(at, values, reset);
        }
    }
}
