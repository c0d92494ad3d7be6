package dev.rootcause.play;

import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a scorecard as lines of plain text: phases with their quotes first, the total last. */
final class ScorecardText {

    private final List<String> lines = new ArrayList<>();

    static List<String> lines(Scorecard card) {
        ScorecardText text = new ScorecardText();
        card.phases().forEach(text::phase);
        card.flags().forEach(text::flag);
        text.debrief(card.debrief());
        text.total(card);
        return text.lines;
    }

    private void phase(Phase phase, Scorecard.Grade grade) {
        lines.add("");
        lines.add("%s %s/4".formatted(phase, number(grade.level())));
        grade.quotes()
                .forEach(quote -> lines.add("  %s \"%s\"".formatted(quote.clock(), quote.text())));
        items("met", grade.rules());
        items("for the next level", grade.missed());
    }

    private void flag(Scorecard.Flag flag) {
        lines.add("");
        lines.add("! %s: %s".formatted(flag.name(), flag.effect()));
    }

    private void debrief(Scorecard.Debrief debrief) {
        lines.add("");
        lines.add("Cause: " + debrief.cause());
        items("You looked at", debrief.asked());
        items("You did not ask", debrief.notAsked());
        items("A path that gets there", debrief.path());
        lines.add("  The trap: " + debrief.trap());
        items("To think about", debrief.questions());
    }

    private void total(Scorecard card) {
        lines.add("");
        if (card.hintPoints() > 0) {
            lines.add("Hints: -" + card.hintPoints());
        }
        lines.add(
                card.total() == null
                        ? "Not enough evidence to grade: no number."
                        : "Total %d of 100 · %d simulated minutes"
                                .formatted(card.total(), card.simMinutes()));
    }

    private void items(String head, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("  " + head + ":");
            items.forEach(item -> lines.add("    · " + item));
        }
    }

    private static String number(double level) {
        return String.format(Locale.ROOT, level == Math.rint(level) ? "%.0f" : "%.1f", level);
    }
}
