package dev.rootcause.play;

import dev.rootcause.charts.Chart;
import java.util.List;
import java.util.Locale;

/**
 * A series as one line of eight block heights, with the figures that a line of blocks cannot show.
 */
final class Sparkline {

    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final int WIDTH = 48;

    private Sparkline() {}

    static String of(Chart.Series series, String unit) {
        List<Double> values = series.values().stream().filter(value -> !value.isNaN()).toList();
        if (values.isEmpty()) {
            return series.label() + ": no samples";
        }
        double top = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        StringBuilder line = new StringBuilder();
        int width = Math.min(WIDTH, values.size());
        for (int i = 0; i < width; i++) {
            line.append(block(values.get(i * (values.size() - 1) / Math.max(1, width - 1)), top));
        }
        return "%s  %s  %s → %s %s (max %s)"
                .formatted(
                        line,
                        series.label(),
                        figure(values.getFirst()),
                        figure(values.getLast()),
                        unit,
                        figure(top));
    }

    private static char block(double value, double top) {
        int step =
                top <= 0 ? 0 : (int) Math.round(Math.max(0, value) / top * (BLOCKS.length() - 1));
        return BLOCKS.charAt(step);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }
}
