package dev.rootcause.slack;

import dev.rootcause.drill.CaseCard;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Next;
import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A scorecard as messages: the summary first, then each phase with its quotes, then the debrief.
 */
final class ScorecardMessages {

    private static final int LEVELS = 4;

    private final String title;
    private final Scorecard card;
    private final Optional<Anchor> drill;
    private final Map<Integer, String> links;

    private ScorecardMessages(
            String title, Scorecard card, Optional<Anchor> drill, Map<Integer, String> links) {
        this.title = title;
        this.card = card;
        this.drill = drill;
        this.links = links;
    }

    static List<SlackMessage> of(String title, Scorecard card) {
        return new ScorecardMessages(title, card, Optional.empty(), Map.of()).messages();
    }

    /**
     * With a button to put right how the drill was read.
     *
     * @param links to what was said, by the number of the turn
     */
    static List<SlackMessage> of(DrillView view, Scorecard card, Map<Integer, String> links) {
        Anchor anchor = new Anchor(view.id().id(), view.drill().turns().size());
        return new ScorecardMessages(view.title(), card, Optional.of(anchor), links).messages();
    }

    /** Where the story goes on. */
    static SlackMessage next(Next next) {
        return opening(
                Piece.paragraphs(next.opens()),
                new SlackMessage.Pressable(Button.NEXT, Button.NEXT.text(), next.code()));
    }

    /** The case to practice the weakest phase with. */
    static SlackMessage exercise(Phase phase, CaseCard next) {
        String words =
                "To practice %s: %s %s, %s."
                        .formatted(phase, next.code(), next.title(), next.level());
        return opening(
                Piece.paragraphs(words),
                new SlackMessage.Pressable(Button.NEXT, "Start " + next.code(), next.code()));
    }

    private static SlackMessage opening(Stream<Piece> words, SlackMessage.Pressable button) {
        Piece below = new Piece(new SlackMessage.Part.Buttons(List.of(button)), "");
        return Fitting.many(List.of(Stream.concat(words, Stream.of(below)).toList())).getFirst();
    }

    /** How the drill went, as a picture; empty where there is nothing to draw. */
    static Optional<SlackMessage> timeline(Scorecard card) {
        return card.strip().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fitting.many(
                                        List.of(
                                                List.of(
                                                        DebriefPieces.bold("How it went", ""),
                                                        Picturing.charts(
                                                                "timeline.png", card.strip()))))
                                .getFirst());
    }

    private List<SlackMessage> messages() {
        List<List<Piece>> chapters = new ArrayList<>();
        chapters.add(summary());
        card.phases().forEach((phase, grade) -> chapters.add(phase(phase, grade)));
        chapters.add(corrections());
        chapters.add(DebriefPieces.of(card.debrief()));
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
                ? DebriefPieces.bold(
                        "Not enough evidence",
                        ": no cause put forward, and hardly a look or a step. That is no zero; it"
                                + " is no number.")
                : DebriefPieces.bold(
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
        return card.flags().stream().flatMap(this::flag);
    }

    private Stream<Piece> flag(Scorecard.Flag flag) {
        Scorecard.Quote quote = flag.quote();
        return Stream.concat(
                Stream.of(DebriefPieces.bold("⚑ " + flag.name(), ": " + flag.says())),
                quote == null ? Stream.empty() : quote(quote));
    }

    private List<Piece> phase(Phase phase, Scorecard.Grade grade) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(DebriefPieces.bold(phase + " " + number(grade.level()) + " of " + LEVELS, ""));
        grade.quotes().stream().flatMap(this::quote).forEach(pieces::add);
        DebriefPieces.list("Met", grade.rules()).forEach(pieces::add);
        DebriefPieces.list("For the next level", grade.missed()).forEach(pieces::add);
        return pieces;
    }

    private List<Piece> corrections() {
        List<String> made =
                card.corrections().stream()
                        .map(it -> "%s, message %d: %s".formatted(it.rule(), it.turn(), it.why()))
                        .toList();
        boolean more =
                card.phases().values().stream()
                        .flatMap(grade -> grade.failed().stream())
                        .anyMatch(Scorecard.Failed::correctable);
        return Stream.concat(
                        DebriefPieces.list("Put right by the candidate", made),
                        drill.filter(_ -> more).stream().map(ScorecardMessages::correct))
                .toList();
    }

    private static Piece correct(Anchor anchor) {
        return new Piece(
                new SlackMessage.Part.Buttons(
                        List.of(SlackMessage.Pressable.of(Button.CORRECT, anchor))),
                "");
    }

    private List<Piece> end() {
        String rubric =
                "Rubric %s. The same ledger always gets the same grade.".formatted(card.rubric());
        return List.of(Piece.of(Blocks.context(rubric), rubric), HelpText.start());
    }

    /** The time links to what was said then. */
    private Stream<Piece> quote(Scorecard.Quote quote) {
        String link = links.get(quote.turn());
        return link == null
                ? Piece.quote(quote.clock(), quote.text())
                : Piece.quote(quote.clock(), link, quote.text());
    }

    private static String number(double level) {
        return String.format(Locale.ROOT, level == Math.rint(level) ? "%.0f" : "%.1f", level);
    }
}
