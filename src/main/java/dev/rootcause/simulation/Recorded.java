package dev.rootcause.simulation;

import java.util.HashMap;
import java.util.Map;

/** A number of the case, a formula by its name there, or else a gauge of the engine. */
final class Recorded implements Figures {

    private final Map<String, Double> numbers;
    private final Map<String, Formula> formulas;
    private final History history;

    /** What each name was found to be: panels ask for the same one at thousands of seconds. */
    private final Map<String, Figure> found = new HashMap<>();

    /**
     * @param formulas read once for a case, because panels evaluate them thousands of times
     */
    Recorded(Map<String, Double> numbers, Map<String, Formula> formulas, History history) {
        this.numbers = numbers;
        this.formulas = formulas;
        this.history = history;
    }

    @Override
    public double value(String name, int second) {
        Figure figure = found.get(name);
        if (figure == null) {
            figure = find(name);
            found.put(name, figure);
        }
        return figure.at(second);
    }

    private Figure find(String name) {
        Double number = numbers.get(name);
        if (number != null) {
            double same = number;
            return _ -> same;
        }
        Formula formula = formulas.get(name);
        return formula == null ? history.gauge(name) : new Latest(formula);
    }

    /** A formula that others read several times at the same second. */
    private final class Latest implements Figure {

        private final Formula formula;
        private int second = -1;
        private double value;

        Latest(Formula formula) {
            this.formula = formula;
        }

        @Override
        public double at(int asked) {
            if (asked != second) {
                value = formula.at(Recorded.this, asked);
                second = asked;
            }
            return value;
        }
    }

    @Override
    public double goodShare(String requests, double limitSec, int second) {
        return history.goodShare(requests, limitSec, second);
    }
}
