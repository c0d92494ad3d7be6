package dev.rootcause.simulation.observations;

import dev.rootcause.simulation.observations.Observation.Bar;
import java.util.List;
import java.util.Locale;

/** The steps of a waterfall as lines of text, at most 56 columns wide. */
final class Steps {

    private static final int LABEL = 18;
    private static final int TRACK = 22;

    private Steps() {}

    static List<String> drawn(List<Bar> bars) {
        double end =
                bars.stream().mapToDouble(bar -> bar.startMs() + bar.durationMs()).max().orElse(0);
        return bars.stream().map(bar -> drawn(bar, end)).toList();
    }

    private static String drawn(Bar bar, double end) {
        int from = end > 0 ? (int) Math.min(TRACK - 1, bar.startMs() / end * TRACK) : 0;
        int length = end > 0 ? (int) Math.round(bar.durationMs() / end * TRACK) : 0;
        int filled = Math.max(1, Math.min(TRACK - from, length));
        String track = " ".repeat(from) + "█".repeat(filled) + " ".repeat(TRACK - from - filled);
        String label = bar.label().length() > LABEL ? bar.label().substring(0, LABEL) : bar.label();
        String note = bar.note().isEmpty() ? "" : "  " + bar.note();
        return String.format(
                Locale.ROOT,
                "%-" + LABEL + "s %s %10s%s",
                label,
                track,
                time(bar.durationMs()),
                note);
    }

    private static String time(double ms) {
        return ms < 1000
                ? String.format(Locale.ROOT, "%.2f ms", ms)
                : String.format(Locale.ROOT, "%.2f s", ms / 1000);
    }
}
