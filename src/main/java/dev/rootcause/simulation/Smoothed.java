package dev.rootcause.simulation;

/**
 * A figure as {@code rate()} shows it: the mean of the last seconds, from sums that are made once.
 *
 * @param from the first second that is known
 * @param sums of the figure up to a second, that second left out
 */
record Smoothed(int from, double[] sums, int seconds) {

    static Smoothed of(Formula formula, Figures figures, int from, int to, int seconds) {
        double[] sums = new double[to - from + 2];
        for (int second = from; second <= to; second++) {
            int at = second - from;
            sums[at + 1] = sums[at] + formula.at(figures, second);
        }
        return new Smoothed(from, sums, seconds);
    }

    double at(int second) {
        int span = Math.max(1, Math.min(seconds, second));
        int end = second - from + 1;
        return (sums[end] - sums[Math.max(0, end - span)]) / Math.min(span, end);
    }
}
