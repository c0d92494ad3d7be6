package dev.rootcause.simulation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** A number of the case, a formula by its name there, or else a gauge of the engine. */
final class Recorded implements Figures {

    private final Map<String, Double> numbers;
    private final Map<String, Formula> formulas;
    private final History history;

    /** What each name was found to be: panels ask for the same one at thousands of seconds. */
    private final Map<String, Figure> found = new HashMap<>();

    private final Map<Formula, Recent> slid = new IdentityHashMap<>();

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
        return formula == null ? history.gauge(name) : new Recent(formula);
    }

    @Override
    public double again(Formula formula, double second) {
        return slid.computeIfAbsent(formula, Recent::new).at((int) second);
    }

    /** A formula that is read several times at the same second: the last seconds are kept. */
    private final class Recent implements Figure {

        private static final int SECONDS = 256;

        private final Formula formula;
        private final int[] known = new int[SECONDS];
        private final double[] values = new double[SECONDS];

        Recent(Formula formula) {
            this.formula = formula;
            Arrays.fill(known, -1);
        }

        @Override
        public double at(int second) {
            int slot = second % SECONDS;
            if (known[slot] != second) {
                values[slot] = formula.at(Recorded.this, second);
                known[slot] = second;
            }
            return values[slot];
        }
    }

    @Override
    public double goodShare(String requests, double limitSec, int second) {
        return history.goodShare(requests, limitSec, second);
    }
}
