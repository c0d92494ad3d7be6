package dev.rootcause.simulation;

import dev.rootcause.cases.BrokenCase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * How a figure is written: {@code 0}, {@code 1}, {@code 2} decimals, {@code pct} of a share, {@code
 * ms} or {@code time} of seconds, {@code state} for on or off, {@code span} as {@code 00:05:54},
 * and seconds of the world as {@code clock}, {@code iso}, {@code pg} or {@code nginx} times.
 */
record Format(Instant began) {

    private static final DateTimeFormatter CLOCK = pattern("HH:mm");
    private static final DateTimeFormatter ISO = pattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final DateTimeFormatter PG = pattern("yyyy-MM-dd HH:mm:ss.SSS 'UTC'");
    private static final DateTimeFormatter NGINX = pattern("dd/MMM/yyyy:HH:mm:ss +0000");

    String format(double value, String format) {
        return switch (format) {
            case "0", "1", "2", "3" -> decimals(value, format);
            case "pct" -> percent(value);
            case "ms" -> decimals(value * 1000, "0") + " ms";
            case "time" -> value < 0.9995 ? format(value, "ms") : decimals(value, "1") + " s";
            case "state" -> value < 0.5 ? "off" : "on";
            case "span" -> span(value);
            case "clock" -> CLOCK.format(instant(value));
            case "iso" -> ISO.format(instant(value));
            case "pg" -> PG.format(instant(value));
            case "nginx" -> NGINX.format(instant(value));
            default ->
                    throw new BrokenCase(
                            List.of(
                                    "format '"
                                            + format
                                            + "'; right is: 0, pct, time, state, clock"));
        };
    }

    private static String percent(double share) {
        double percent = share * 100;
        boolean small = percent > 0 && percent < 1;
        return decimals(percent, small ? "2" : "0") + " %";
    }

    /** Thousands stand apart: {@code 100 080}. */
    private static String decimals(double value, String places) {
        String written = String.format(Locale.ROOT, "%,." + places + "f", value);
        return written.equals("-0") ? "0" : written.replace(',', ' ');
    }

    private static String span(double seconds) {
        Duration span = Duration.ofSeconds(Math.round(seconds));
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                span.toHours(),
                span.toMinutesPart(),
                span.toSecondsPart());
    }

    Instant instant(double second) {
        return began.plusMillis(Math.round(second * 1000));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }
}
