package dev.rootcause.simulation;

import dev.rootcause.cases.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Generates the last lines of a log from rates: one per template, its repeats folded. */
record Journal(Pen pen, Noise noise) {

    private static final int WINDOW_SEC = 60;
    private static final int MOST = 8;

    private record Written(double second, String text) {}

    List<String> lines(List<View.Line> templates) {
        List<Written> written = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            Written line = written(templates.get(i), i);
            if (line != null) {
                written.add(line);
            }
        }
        written.sort(Comparator.comparingDouble(Written::second));
        int surplus = Math.max(0, written.size() - MOST);
        return written.subList(surplus, written.size()).stream().map(Written::text).toList();
    }

    private @Nullable Written written(View.Line line, int index) {
        int now = pen.now().second();
        if (line.rate() == null) {
            int at = line.at() == null ? 0 : line.at();
            return at > now
                    ? null
                    : new Written(at, pen.fill(line.text(), at + fraction(at, index)));
        }
        String total = "total(" + line.rate() + ", " + WINDOW_SEC + ")";
        long times = Math.round(Formula.of(total).at(pen.figures(), now));
        if (times == 0) {
            return null;
        }
        double second = now - fraction(now, index) * WINDOW_SEC / times;
        String repeats = times == 1 ? "" : "  (×%d in 1 min)".formatted(times);
        return new Written(second, pen.fill(line.text(), Math.max(0, second)) + repeats);
    }

    private double fraction(int second, int index) {
        return noise.unit(second * 31 + index);
    }
}
