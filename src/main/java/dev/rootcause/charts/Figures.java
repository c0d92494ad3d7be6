package dev.rootcause.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The values of a chart in the unit that reads best: from one second on, ms are shown as s. */
record Figures(String unit, double divisor) {

    static Figures of(Chart chart) {
        boolean seconds = chart.unit().equals("ms") && highest(chart) >= 1000;
        return seconds ? new Figures("s", 1000) : new Figures(chart.unit(), 1);
    }

    static double highest(Chart chart) {
        Double limit = chart.limit();
        return DoubleStream.concat(
                        samples(chart),
                        limit == null ? DoubleStream.empty() : DoubleStream.of(limit))
                .max()
                .orElse(0);
    }

    static DoubleStream samples(Chart chart) {
        return chart.series().stream().flatMapToDouble(series -> samples(series.values()));
    }

    static DoubleStream samples(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite);
    }

    /** A value with its unit: {@code 2.8 s}. */
    String withUnit(double value) {
        return (number(value / divisor, 3) + " " + unit).strip();
    }

    /** A number of at most so many digits that matter, without trailing zeros. */
    static String number(double value, int digits) {
        double size = Math.abs(value);
        if (size >= 1e9) {
            return number(value / 1e9, digits) + "G";
        }
        if (size >= 1e6) {
            return number(value / 1e6, digits) + "M";
        }
        if (size >= 1e4) {
            return number(value / 1e3, digits) + "k";
        }
        int whole = size < 1 ? 1 : (int) Math.floor(Math.log10(size)) + 1;
        String text = String.format(Locale.ROOT, "%." + Math.max(0, digits - whole) + "f", value);
        String plain = text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
        return plain.equals("-0") ? "0" : plain;
    }
}
