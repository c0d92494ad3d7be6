package dev.rootcause.charts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values over time, ready to be painted.
 *
 * @param unit of the value axis: {@code ms}, {@code %}, {@code req/s}; empty for a plain count
 * @param start time of the first value of every series
 * @param step distance between two values
 * @param series at most three, each as long as the others; a missing sample is {@code NaN}
 * @param limit a configured ceiling worth drawing, when there is one
 */
public record Chart(
        String title,
        String unit,
        Instant start,
        Duration step,
        List<Series> series,
        List<Mark> marks,
        @Nullable Double limit) {

    public record Series(String label, List<Double> values) {}

    /**
     * A thing that happened, drawn as an upright line with its label: a deploy, a flag, an action.
     */
    public record Mark(Instant at, String label) {}
}
