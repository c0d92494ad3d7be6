package dev.rootcause.charts;

import java.util.List;

/** The steps of one request on a common clock, ready to be painted. */
public record Spans(String title, List<Span> spans) {

    /**
     * A step.
     *
     * @param label two spaces in front for each step it is part of
     * @param startMs from the start of the request
     * @param note what stands beside its duration, empty for nothing
     */
    public record Span(String label, double startMs, double durationMs, String note) {

        double endMs() {
            return startMs + durationMs;
        }
    }

    /** When the last step ends, in milliseconds. */
    double endMs() {
        return spans.stream().mapToDouble(Span::endMs).max().orElse(0);
    }
}
