package dev.rootcause.charts;

import java.util.ArrayList;
import java.util.List;

/** The value axis: round ends and round ticks, from zero unless a unit says where else. */
record Scale(double low, double high, double step) {

    private static final int TICKS = 4;

    static Scale of(Chart chart, Figures figures) {
        double top = Figures.highest(chart) / figures.divisor();
        double bottom = Figures.samples(chart).min().orElse(0) / figures.divisor();
        double from = bottom < 0 || mayStartHigher(figures.unit(), bottom, top) ? bottom : 0;
        return between(from, top);
    }

    /** Only a stock, such as GB on a disk, is shown cut off, and only when it hardly moves. */
    private static boolean mayStartHigher(String unit, double bottom, double top) {
        return unit.matches("[KMGT]i?B") && bottom > 0.8 * top && top > bottom;
    }

    /** From zero. */
    static Scale upTo(double top) {
        return between(0, top);
    }

    private static Scale between(double from, double to) {
        double step = to > from ? round((to - from) / TICKS) : 1;
        double low = Math.floor(from / step + 1e-9) * step;
        double high = Math.max(Math.ceil(to / step - 1e-9) * step, low + step);
        return new Scale(low, high, step);
    }

    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= rough * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i <= Math.round((high - low) / step); i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** Where a value lies: 0 at the foot, 1 at the top. */
    double share(double value) {
        return (value - low) / (high - low);
    }
}
