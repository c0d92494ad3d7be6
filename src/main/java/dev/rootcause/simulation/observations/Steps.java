package dev.rootcause.simulation.observations;

import dev.rootcause.simulation.observations.Observation.Bar;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The steps of a waterfall as lines of text, at most 56 columns wide. */
final class Steps {

    private static final int WIDE = 56;
    private static final int LABEL = 30;
    private static final int TIME = 10;
    private static final int SHORTEST_TRACK = 6;

    private Steps() {}

    static List<String> drawn(List<Bar> bars) {
        double end =
                bars.stream().mapToDouble(bar -> bar.startMs() + bar.durationMs()).max().orElse(0);
        int label = Math.min(LABEL, longest(bars, Bar::label));
        int note = longest(bars, Bar::note);
        int rest = WIDE - label - TIME - 2 - (note == 0 ? 0 : 2 + note);
        var form = new Form(label, Math.max(SHORTEST_TRACK, rest), end);
        return bars.stream().map(form::drawn).toList();
    }

    private static int longest(List<Bar> bars, Function<Bar, String> text) {
        return bars.stream().map(text).mapToInt(String::length).max().orElse(0);
    }

    /** Columns for the name and for the bar, and the milliseconds that the bar stands for. */
    private record Form(int label, int track, double end) {

        private String drawn(Bar bar) {
            int from = end > 0 ? (int) Math.min(track - 1, bar.startMs() / end * track) : 0;
            int length = end > 0 ? (int) Math.round(bar.durationMs() / end * track) : 0;
            int filled = Math.max(1, Math.min(track - from, length));
            String drawn =
                    " ".repeat(from) + "█".repeat(filled) + " ".repeat(track - from - filled);
            String name =
                    bar.label().length() > label
                            ? bar.label().substring(0, label - 1) + "…"
                            : bar.label();
            String note = bar.note().isEmpty() ? "" : "  " + bar.note();
            String form = "%-" + label + "s %s %" + TIME + "s%s";
            return String.format(Locale.ROOT, form, name, drawn, time(bar.durationMs()), note);
        }
    }

    private static String time(double ms) {
        return ms < 1000
                ? String.format(Locale.ROOT, "%.2f ms", ms)
                : String.format(Locale.ROOT, "%.2f s", ms / 1000);
    }
}
