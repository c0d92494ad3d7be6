package dev.rootcause.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

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
    public Figure figure(String name) {
        Figure known = found.get(name);
        if (known != null) {
            return known;
        }
        Figure figure = find(name);
        found.put(name, figure);
        return figure;
    }

    private Figure find(String name) {
        Double number = numbers.get(name);
        if (number != null) {
            double same = number;
            return _ -> same;
        }
        Formula formula = formulas.get(name);
        return formula == null ? history.gauge(name) : new Recent(formula.of(this));
    }

    @Override
    public DoubleUnaryOperator again(Formula formula) {
        Recent recent = new Recent(formula.of(this));
        return second -> recent.at((int) second);
    }

    /** A formula that is read several times at the same second: the last seconds are kept. */
    private static final class Recent implements Figure {

        private static final int SECONDS = 256;

        private final DoubleUnaryOperator formula;
        private final int[] known = new int[SECONDS];
        private final double[] values = new double[SECONDS];

        Recent(DoubleUnaryOperator formula) {
            this.formula = formula;
            Arrays.fill(known, -1);
        }

        @Override
        public double at(int second) {
            int slot = second % SECONDS;
            if (known[slot] != second) {
                values[slot] = formula.applyAsDouble(second);
                known[slot] = second;
            }
            return values[slot];
        }
    }

    @Override
    public Served served(String requests) {
        return history.served(requests);
    }
}
