package dev.rootcause.charts;

import dev.rootcause.charts.Chart.Mark;
import dev.rootcause.charts.Chart.Series;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Charts as a drill shows them: an hour, a sample a minute. */
final class Pictures {

    private static final Instant NINE = Instant.parse("2026-03-03T09:02:00Z");

    private Pictures() {}

    static Spans oneRequest() {
        return new Spans(
                "One request in the browser",
                List.of(
                        new Spans.Span("Stalled", 0, 300, ""),
                        new Spans.Span("Waiting for server", 300, 45.2, "h2 200")));
    }

    static Spans trace() {
        return new Spans(
                "Two pages, one of a calm moment and one of a freeze, side by side",
                List.of(
                        new Spans.Span("GET /item/5102277, in a freeze", 0, 8_412, "3 per s"),
                        new Spans.Span("  redis GET strip:top, not found", 1, 1, ""),
                        new Spans.Span("  db-1 select … best sellers of 30 days", 2, 7_900, ""),
                        new Spans.Span("    wait for a connection", 2, 5_000, "of 30 all in use"),
                        new Spans.Span("  redis SETEX strip:top 300", 7_902, 1.2, "")));
    }

    static Chart pageLatency() {
        return chart(
                "Page p99",
                "ms",
                curve("p99", i -> i < 50 ? 400 + wave(i, 25) : ramp(i)),
                mark(10, "config batch-jobs"),
                mark(38, "web 4.18"),
                mark(50, "flag search-label"));
    }

    private static double ramp(int i) {
        return Math.min(2800, 400 + (i - 50) * 300) + wave(i, 60);
    }

    static Chart databaseCpu() {
        return new Chart(
                "Database CPU",
                "%",
                NINE,
                Duration.ofMinutes(1),
                List.of(
                        curve(
                                "db-1",
                                i -> i < 50 ? 22 + wave(i, 3) : Math.min(100, 22 + 16 * (i - 50)))),
                List.of(mark(38, "web 4.18")),
                100.0);
    }

    static Chart traffic() {
        return new Chart(
                "Traffic by route",
                "req/s",
                NINE,
                Duration.ofMinutes(1),
                List.of(
                        curve("/page", i -> 810 + wave(i, 30)),
                        curve(
                                "/search/count",
                                i -> i < 40 ? 40 : Math.min(790, 40 + 75 * (i - 40)) + wave(i, 9)),
                        curve(
                                "/login",
                                i -> i > 20 && i < 26 ? Double.NaN : 770 + wave(i + 9, 20))),
                List.of(mark(38, "web 4.18")),
                null);
    }

    static Chart nothing() {
        return new Chart(
                "Errors by status",
                "%",
                NINE,
                Duration.ofMinutes(1),
                List.of(curve("5xx", i -> 0)),
                List.of(),
                null);
    }

    static Chart twoSeries() {
        return new Chart(
                "Connections in use",
                "",
                NINE,
                Duration.ofMinutes(1),
                List.of(
                        curve("page-api", i -> 60 + wave(i, 11)),
                        curve("stats-api", i -> 20 + i + wave(i, 5))),
                List.of(mark(38, "web 4.18")),
                null);
    }

    static Mark mark(int minute, String label) {
        return new Mark(NINE.plusSeconds(60L * minute), label);
    }

    static Series curve(String label, IntToDoubleFunction value) {
        return new Series(label, IntStream.range(0, 60).mapToDouble(value).boxed().toList());
    }

    static double wave(int i, double size) {
        return size * (Math.sin(i * 1.7) + Math.sin(i * 0.6)) / 2;
    }

    static Chart chart(String title, String unit, Series series, Mark... marks) {
        return new Chart(
                title, unit, NINE, Duration.ofMinutes(1), List.of(series), List.of(marks), null);
    }

    static Topology system() {
        return new Topology(
                List.of(
                        node("web", "browser app 4.18", "edge-1"),
                        node(
                                "edge-1",
                                "load balancer, HTTP/1.1",
                                "page-api",
                                "stats-api",
                                "search"),
                        node("page-api", "8 pods, pool of 30 each", "db-1", "redis", "search"),
                        node("stats-api", "4 pods, pool of 40 each", "db-1", "db-2"),
                        node("db-1", "PostgreSQL, 32 vCPU, primary", "db-2"),
                        node("db-2", "replica, read only"),
                        node("redis", "cache, 2 GB"),
                        node("search", "3 nodes, one index")));
    }

    private static Topology.Node node(String name, String what, String... uses) {
        return new Topology.Node(name, what, List.of(uses));
    }
}
