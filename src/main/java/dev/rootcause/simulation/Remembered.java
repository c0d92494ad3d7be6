package dev.rootcause.simulation;

import dev.rootcause.cases.World.Change;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The figures of a run whose panels may have been looked at before.
 *
 * @param changes what was ordered in this run
 */
record Remembered(Figures figures, Means known, List<Change> changes) implements Figures {

    @Override
    public Figure figure(String gauge) {
        return figures.figure(gauge);
    }

    @Override
    public Served served(String requests) {
        return figures.served(requests);
    }

    @Override
    public DoubleUnaryOperator again(Formula formula) {
        return figures.again(formula);
    }

    @Override
    public double[] means(Means.Line line, List<Integer> samples) {
        return known.of(line, samples, this);
    }
}
