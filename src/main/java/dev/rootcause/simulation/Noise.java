package dev.rootcause.simulation;

/**
 * The restlessness of real panels: a factor within 3 % that depends on nothing but seed, signal and
 * second, the same for all series of a panel so that their order stays.
 */
record Noise(int seed, String signal) {

    private static final double SPREAD = 0.03;

    /** The value as measured; what has reached its ceiling stays there. */
    double on(double value, int second, double ceiling) {
        return value >= ceiling ? ceiling : Math.min(ceiling, value * factor(second));
    }

    private double factor(int second) {
        return 1 + SPREAD * (2 * unit(second) - 1);
    }

    /** A number in [0, 1), from the finalizer of SplitMix64. */
    double unit(int second) {
        long z = 31L * (31L * seed + signal.hashCode()) + second * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }
}
