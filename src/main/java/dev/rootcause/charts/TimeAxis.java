package dev.rootcause.charts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The time axis in UTC, with ticks on round times. */
record TimeAxis(Instant from, Instant to) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);
    private static final int[] MINUTES = {1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 360, 720, 1440};
    private static final int MOST = 5;

    static TimeAxis of(Chart chart) {
        int samples = chart.series().stream().mapToInt(s -> s.values().size()).max().orElse(1);
        Duration span = chart.step().multipliedBy(Math.max(1, samples - 1));
        return new TimeAxis(chart.start(), chart.start().plus(span));
    }

    static String clock(Instant at) {
        return CLOCK.format(at);
    }

    double share(Instant at) {
        return (double) Duration.between(from, at).toMillis()
                / Math.max(1, Duration.between(from, to).toMillis());
    }

    boolean covers(Instant at) {
        return !at.isBefore(from) && !at.isAfter(to);
    }

    List<Instant> ticks() {
        for (int minutes : MINUTES) {
            if (Duration.between(from, to).toMinutes() / minutes < MOST) {
                return every(60L * minutes);
            }
        }
        return List.of(from, to);
    }

    private List<Instant> every(long seconds) {
        List<Instant> ticks = new ArrayList<>();
        long first = Math.ceilDiv(from.getEpochSecond(), seconds) * seconds;
        for (long at = first; at <= to.getEpochSecond(); at += seconds) {
            ticks.add(Instant.ofEpochSecond(at));
        }
        return ticks.isEmpty() ? List.of(from) : ticks;
    }
}
