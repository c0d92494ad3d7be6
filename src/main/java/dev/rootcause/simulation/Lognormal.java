package dev.rootcause.simulation;

/** Latencies around a median; the error function is Abramowitz and Stegun 7.1.26. */
final class Lognormal {

    private static final double[] FACTORS = {
        1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592
    };
    private static final double SHORTEST = 0.0001;

    private Lognormal() {}

    /** Share of latencies below a limit. */
    static double below(double limit, double median, double sigma) {
        return phi((StrictMath.log(limit) - StrictMath.log(Math.max(median, SHORTEST))) / sigma);
    }

    /** The latency z standard deviations above the median. */
    static double quantile(double median, double sigma, double z) {
        return median * StrictMath.exp(z * sigma);
    }

    static double phi(double z) {
        return (1 + erf(z / StrictMath.sqrt(2))) / 2;
    }

    private static double erf(double x) {
        double t = 1 / (1 + 0.3275911 * Math.abs(x));
        double sum = 0;
        for (double factor : FACTORS) {
            sum = (sum + factor) * t;
        }
        return Math.copySign(1 - sum * StrictMath.exp(-x * x), x);
    }
}
