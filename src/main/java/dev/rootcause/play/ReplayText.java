package dev.rootcause.play;

import dev.rootcause.postmortem.Replayed;
import java.util.ArrayList;
import java.util.List;

/** Writes a replay as lines of plain text: the sentence first, then the curves. */
final class ReplayText {

    private ReplayText() {}

    static List<String> lines(Replayed replayed) {
        List<String> lines = new ArrayList<>();
        lines.add("Shipped: " + String.join(", ", replayed.ships()));
        lines.add(replayed.says());
        replayed.chart()
                .series()
                .forEach(series -> lines.add("  " + Sparkline.of(series, replayed.chart().unit())));
        if (!replayed.note().isEmpty()) {
            lines.add(replayed.note());
        }
        lines.add((replayed.holds() ? "Next: " : "") + replayed.next());
        lines.add("Watch " + replayed.watch());
        return lines;
    }
}
