package dev.rootcause.charts;

import java.util.List;
import java.util.stream.Collectors;

/** A chart in words. */
final class AltText {

    private AltText() {}

    static String of(Chart chart) {
        TimeAxis time = TimeAxis.of(chart);
        Figures figures = Figures.of(chart);
        String unit = figures.unit().isEmpty() ? "" : " in " + figures.unit();
        String head =
                "%s%s, %s to %s UTC"
                        .formatted(
                                chart.title(),
                                unit,
                                TimeAxis.clock(time.from()),
                                TimeAxis.clock(time.to()));
        String series =
                chart.series().stream()
                        .map(one -> series(one, figures))
                        .collect(Collectors.joining("; "));
        return head + ": " + series + limit(chart, figures) + marks(chart) + ".";
    }

    static String of(Spans spans) {
        return spans.spans().stream()
                .map(AltText::span)
                .collect(Collectors.joining("; ", spans.title() + ": ", "."));
    }

    private static String span(Spans.Span span) {
        String note = span.note().isEmpty() ? "" : ", " + span.note();
        return "%s from %s, takes %s%s"
                .formatted(
                        span.label().strip(),
                        Clock.of(span.startMs()),
                        Clock.of(span.durationMs()),
                        note);
    }

    private static String series(Chart.Series series, Figures figures) {
        List<Double> values = series.values().stream().filter(Double::isFinite).toList();
        if (values.isEmpty()) {
            return series.label() + " has no data";
        }
        return "%s from %s to %s (lowest %s, highest %s)"
                .formatted(
                        series.label(),
                        figures.withUnit(values.getFirst()),
                        figures.withUnit(values.getLast()),
                        figures.withUnit(values.stream().min(Double::compare).orElseThrow()),
                        figures.withUnit(values.stream().max(Double::compare).orElseThrow()));
    }

    private static String limit(Chart chart, Figures figures) {
        Double limit = chart.limit();
        return limit == null ? "" : "; limit " + figures.withUnit(limit);
    }

    private static String marks(Chart chart) {
        if (chart.marks().isEmpty()) {
            return "";
        }
        return chart.marks().stream()
                .map(mark -> TimeAxis.clock(mark.at()) + " " + mark.label())
                .collect(Collectors.joining(", ", "; marks: ", ""));
    }
}
