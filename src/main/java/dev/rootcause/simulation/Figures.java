package dev.rootcause.simulation;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The figures of a world at a second. */
interface Figures {

    /** Throws {@link IllegalArgumentException} for a gauge that the world does not have. */
    Figure figure(String gauge);

    /** Throws {@link IllegalArgumentException} for a class that the world does not have. */
    Served served(String requests);

    /** A formula that may be asked for the same second again, by a window that slides. */
    default DoubleUnaryOperator again(Formula formula) {
        return formula.of(this);
    }

    /** The points of a panel's line at these seconds, in order of time. */
    default double[] means(Means.Line line, List<Integer> samples) {
        return Means.read(line, samples, this);
    }
}
