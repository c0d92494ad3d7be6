package dev.rootcause.play;

import dev.rootcause.postmortem.Critique;
import dev.rootcause.postmortem.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the critique of a postmortem as lines of plain text, the total last. */
final class CritiqueText {

    private CritiqueText() {}

    static List<String> lines(Critique critique) {
        List<String> lines = new ArrayList<>();
        critique.marks().forEach((row, mark) -> row(row, mark, lines));
        critique.blame().forEach(words -> lines.add("Blames somebody: " + words));
        lines.add("");
        lines.add("Postmortem %s of %d".formatted(number(critique.points()), Critique.MOST));
        return lines;
    }

    private static void row(Row row, Critique.Mark mark, List<String> lines) {
        lines.add("");
        lines.add("%s %d/3".formatted(row.title(), mark.level()));
        mark.contradicted()
                .forEach(it -> lines.add("  ! \"%s\": %s".formatted(it.said(), it.why())));
        mark.quotes().forEach(quote -> lines.add("  \"%s\"".formatted(quote.text())));
        mark.missed().forEach(missed -> lines.add("  for the next level: " + missed));
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, points == Math.rint(points) ? "%.0f" : "%.1f", points);
    }
}
