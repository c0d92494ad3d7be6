package dev.rootcause.slack;

import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A scorecard as messages: the summary first, then each phase with its quotes, then the debrief.
 */
final class ScorecardMessages {

    private static final int LEVELS = 4;

    private final String title;
    private final Scorecard card;

    private ScorecardMessages(String title, Scorecard card) {
        this.title = title;
        this.card = card;
    }

    static List<SlackMessage> of(String title, Scorecard card) {
        return new ScorecardMessages(title, card).messages();
    }

    private List<SlackMessage> messages() {
        List<List<Piece>> chapters = new ArrayList<>();
        chapters.add(summary());
        card.phases().forEach((phase, grade) -> chapters.add(phase(phase, grade)));
        chapters.add(debrief(card.debrief()));
        chapters.add(end());
        return Fitting.many(chapters);
    }

    private List<Piece> summary() {
        List<Piece> pieces = new ArrayList<>();
        String head = Mark.on("Scorecard: " + Cut.to(100, title));
        pieces.add(Piece.of(Blocks.header(head), head));
        pieces.add(total());
        Piece.paragraphs(levels()).forEach(pieces::add);
        flags().forEach(pieces::add);
        if (card.hintPoints() > 0) {
            Piece.paragraphs("Hints cost %d points.".formatted(card.hintPoints()))
                    .forEach(pieces::add);
        }
        return pieces;
    }

    private Piece total() {
        Integer total = card.total();
        return total == null
                ? bold(
                        "Not enough evidence",
                        ": no cause put forward, and hardly a look or a step. That is no zero; it"
                                + " is no number.")
                : bold(
                        "%d of 100".formatted(total),
                        " · %d simulated minutes".formatted(card.simMinutes()));
    }

    private String levels() {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<Phase, Scorecard.Grade> phase : card.phases().entrySet()) {
            lines.add(level(phase.getKey(), phase.getValue()));
        }
        return String.join("\n", lines);
    }

    private static String level(Phase phase, Scorecard.Grade grade) {
        int full = (int) grade.level();
        return "%s%s %s of %d · %s"
                .formatted(
                        "▰".repeat(full),
                        "▱".repeat(LEVELS - full),
                        number(grade.level()),
                        LEVELS,
                        phase);
    }

    private Stream<Piece> flags() {
        return card.flags().stream().flatMap(ScorecardMessages::flag);
    }

    private static Stream<Piece> flag(Scorecard.Flag flag) {
        Scorecard.Quote quote = flag.quote();
        return Stream.concat(
                Stream.of(bold("⚑ " + flag.name(), ": " + flag.effect())),
                quote == null ? Stream.empty() : quote(quote));
    }

    private static List<Piece> phase(Phase phase, Scorecard.Grade grade) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(bold(phase + " " + number(grade.level()) + " of " + LEVELS, ""));
        grade.quotes().stream().flatMap(ScorecardMessages::quote).forEach(pieces::add);
        list("Met", grade.rules()).forEach(pieces::add);
        list("For the next level", grade.missed()).forEach(pieces::add);
        return pieces;
    }

    private static List<Piece> debrief(Scorecard.Debrief debrief) {
        return Stream.of(
                        Stream.of(bold("What happened", "")),
                        Piece.paragraphs(debrief.cause()),
                        list("What you asked, and what it decided", debrief.asked()),
                        list("What you did not ask", debrief.notAsked()),
                        ordered("A short path", debrief.path()),
                        list("The trap", List.of(debrief.trap())),
                        list("To think about", debrief.questions()))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private List<Piece> end() {
        String rubric =
                "Rubric %s. The same ledger always gets the same grade.".formatted(card.rubric());
        return List.of(Piece.of(Blocks.context(rubric), rubric), HelpText.start());
    }

    private static Stream<Piece> quote(Scorecard.Quote quote) {
        return Piece.quote(quote.clock(), quote.text());
    }

    private static Stream<Piece> list(String head, List<String> items) {
        return items.isEmpty() ? Stream.empty() : Piece.bullets(head, items);
    }

    private static Stream<Piece> ordered(String head, List<String> items) {
        return items.isEmpty()
                ? Stream.empty()
                : Piece.list(head, items, RichText.Counting.ORDERED);
    }

    private static Piece bold(String head, String after) {
        return Piece.of(RichText.bold(head, after), head + after);
    }

    private static String number(double level) {
        return String.format(Locale.ROOT, level == Math.rint(level) ? "%.0f" : "%.1f", level);
    }
}
