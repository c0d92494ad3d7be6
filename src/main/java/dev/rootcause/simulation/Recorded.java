package dev.rootcause.simulation;

import java.util.Map;

/**
 * A number of the case, a formula by its name there, or else a gauge of the engine.
 *
 * @param formulas read once for a case, because panels evaluate them thousands of times
 */
record Recorded(Map<String, Double> numbers, Map<String, Formula> formulas, History history)
        implements Figures {

    @Override
    public double value(String name, int second) {
        Double number = numbers.get(name);
        if (number != null) {
            return number;
        }
        Formula formula = formulas.get(name);
        return formula == null ? history.value(name, second) : formula.at(this, second);
    }

    @Override
    public double goodShare(String requests, double limitSec, int second) {
        return history.goodShare(requests, limitSec, second);
    }
}
