package dev.rootcause.charts;

import java.util.List;

/**
 * The time axis of a waterfall, from 0; in seconds from one second on.
 *
 * @param divisor milliseconds of its unit
 */
record Clock(Scale scale, double divisor) {

    static Clock until(double ms) {
        double divisor = ms >= 1000 ? 1000 : 1;
        return new Clock(Scale.upTo(Math.max(ms, 0.001) / divisor), divisor);
    }

    double endMs() {
        return scale.high() * divisor;
    }

    List<Double> ticks() {
        return scale.ticks().stream().map(tick -> tick * divisor).toList();
    }

    String label(double ms) {
        return Figures.number(ms / divisor, 3) + (divisor > 1 ? " s" : " ms");
    }

    /** A duration in the unit that reads best: {@code 354 s}, {@code 1.2 ms}. */
    static String of(double ms) {
        return ms >= 1000 ? Figures.number(ms / 1000, 3) + " s" : Figures.number(ms, 3) + " ms";
    }
}
