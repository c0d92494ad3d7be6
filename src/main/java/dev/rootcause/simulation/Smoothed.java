package dev.rootcause.simulation;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A figure as {@code rate()} shows it: the mean of the last seconds. Each mean is its own sum, so
 * it is the same to the bit wherever the figures begin.
 *
 * @param from the first second that is known
 * @param values of the figure from there on
 */
record Smoothed(int from, double[] values, int seconds) {

    static Smoothed of(Formula formula, Figures figures, int from, int to, int seconds) {
        DoubleUnaryOperator figure = formula.of(figures);
        double[] values =
                IntStream.rangeClosed(from, to).mapToDouble(figure::applyAsDouble).toArray();
        return new Smoothed(from, values, seconds);
    }

    double at(int second) {
        int end = second - from + 1;
        int span = Math.min(Math.max(1, Math.min(seconds, second)), end);
        double sum = 0;
        for (int at = end - span; at < end; at++) {
            sum += values[at];
        }
        return sum / span;
    }
}
