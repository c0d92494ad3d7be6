package dev.rootcause.play;

import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a scorecard as lines of plain text: phases with their quotes first, the total last. */
final class ScorecardText {

    private static final int LEVELS = 4;

    private final List<String> lines = new ArrayList<>();

    static List<String> lines(Scorecard card) {
        ScorecardText text = new ScorecardText();
        card.phases().forEach(text::phase);
        card.flags().forEach(text::flag);
        text.debrief(card.debrief());
        text.strip(card);
        text.corrections(card);
        text.total(card);
        return text.lines;
    }

    private void phase(Phase phase, Scorecard.Grade grade) {
        lines.add("");
        lines.add("%s %s %s/4".formatted(phase, bar(grade.level()), number(grade.level())));
        grade.quotes()
                .forEach(quote -> lines.add("  %s \"%s\"".formatted(quote.clock(), quote.text())));
        items("met", grade.rules());
        items("for the next level", grade.missed());
    }

    private static String bar(double level) {
        int full = (int) level;
        return "▰".repeat(full) + "▱".repeat(LEVELS - full);
    }

    private void flag(Scorecard.Flag flag) {
        lines.add("");
        lines.add("! %s: %s".formatted(flag.name(), flag.says()));
        if (flag.quote() != null) {
            lines.add("  %s \"%s\"".formatted(flag.quote().clock(), flag.quote().text()));
        }
    }

    private void debrief(Scorecard.Debrief debrief) {
        lines.add("");
        lines.add("Cause: " + debrief.cause());
        items("You looked at", debrief.asked());
        items("You did not ask", debrief.notAsked());
        items("A path that gets there", debrief.path());
        items("Yours", debrief.yours());
        lines.add("  The trap: " + debrief.trap());
        debrief.closing().forEach(this::closing);
        if (debrief.team().size() > 1) {
            debrief.team().forEach(it -> items(it.who() + " brought", it.what()));
        }
        items("To think about", debrief.questions());
    }

    private void closing(Scorecard.Closing closing) {
        items(
                closing.question(),
                Stream.concat(
                                Stream.of("the case: " + closing.answer()),
                                closing.yours().isEmpty()
                                        ? Stream.of("you left it open")
                                        : closing.yours().stream().map("you: "::concat))
                        .toList());
    }

    /** The same as the picture of the other edges. */
    private void strip(Scorecard card) {
        card.strip()
                .forEach(chart -> {
                    List<String> drawn = new ArrayList<>();
                    chart.series().forEach(series -> drawn.add(Sparkline.of(series, chart.unit())));
                    items(chart.title(), drawn);
                });
    }

    private void corrections(Scorecard card) {
        items(
                "Put right by you",
                card.corrections().stream()
                        .map(it -> "%s, message %d: %s".formatted(it.rule(), it.turn(), it.why()))
                        .toList());
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
