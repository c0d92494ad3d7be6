package dev.rootcause.simulation;

/**
 * The share in time of what is let in, with latencies spread around a median. Most seconds are like
 * the one before, so the last share is kept.
 */
final class Promptness implements Served {

    private final Figure arrived;
    private final Figure admitted;
    private final Figure median;
    private final double sigma;
    private double lastLimit = Double.NaN;
    private double lastMedian = Double.NaN;
    private double lastShare;

    /**
     * @param sigma the spread, of the logarithm of seconds
     */
    Promptness(Figure arrived, Figure admitted, Figure median, double sigma) {
        this.arrived = arrived;
        this.admitted = admitted;
        this.median = median;
        this.sigma = sigma;
    }

    @Override
    public double within(double limitSec, int second) {
        double asked = arrived.at(second);
        return asked <= 0
                ? 1
                : Math.min(1, admitted.at(second) * inTime(limitSec, median.at(second)) / asked);
    }

    private double inTime(double limitSec, double around) {
        if (limitSec != lastLimit || around != lastMedian) {
            lastShare = Lognormal.below(limitSec, around, sigma);
            lastLimit = limitSec;
            lastMedian = around;
        }
        return lastShare;
    }
}
