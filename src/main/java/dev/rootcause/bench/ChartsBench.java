package dev.rootcause.bench;

import dev.rootcause.charts.Chart;
import dev.rootcause.charts.Painter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Two series on 800 by 480 pixels as PNG, painted by us and by XChart. */
final class ChartsBench {

    private static final int POINTS = 241;
    private static final int WARM = 60;
    private static final int RUNS = 100;
    private static final int ROUNDS = 5;

    private final PrintStream out;
    private final Painter painter = new Painter();
    private final Chart chart = chart();
    private int bytes;

    ChartsBench(PrintStream out) {
        this.out = out;
        System.setProperty("java.awt.headless", "true");
    }

    void run() {
        out.printf("calibration loop %s ms%n", Times.rounded(Times.calibration()));
        double ours = median(this::paint);
        int oursBytes = bytes;
        double theirs = median(this::paintByXChart);
        out.printf("XChart takes %s times as long%n", Times.rounded(theirs / ours));
        out.printf(
                "{\"chart\":{\"p50Ms\":%s,\"bytes\":%d},\"xchart\":{\"p50Ms\":%s,\"bytes\":%d}}%n",
                Times.rounded(ours), oursBytes, Times.rounded(theirs), bytes);
    }

    /** The median of five medians. */
    private static double median(Runnable work) {
        return IntStream.range(0, ROUNDS)
                .mapToDouble(round -> Times.of(round == 0 ? WARM : 0, RUNS, work).p50())
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private void paint() {
        bytes = painter.png(chart).length;
    }

    private void paintByXChart() {
        XYChart picture =
                new XYChartBuilder()
                        .width(800)
                        .height(480)
                        .title(chart.title())
                        .yAxisTitle(chart.unit())
                        .build();
        List<Double> minutes = IntStream.range(0, POINTS).mapToObj(it -> it / 4.0).toList();
        chart.series()
                .forEach(series -> picture.addSeries(series.label(), minutes, series.values()));
        try {
            bytes = BitmapEncoder.getBitmapBytes(picture, BitmapFormat.PNG).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Chart chart() {
        return new Chart(
                "Latency of pages",
                "ms",
                Instant.parse("2026-11-24T09:00:00Z"),
                Duration.ofSeconds(15),
                List.of(series("p99", 430, 2800), series("p50", 120, 770)),
                List.of(new Chart.Mark(Instant.parse("2026-11-24T09:40:00Z"), "web 4.18")),
                null);
    }

    private static Chart.Series series(String label, double before, double after) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            values.add((i < POINTS * 3 / 4 ? before : after) * (1 + 0.03 * Math.sin(i * 12.9898)));
        }
        return new Chart.Series(label, List.copyOf(values));
    }
}
