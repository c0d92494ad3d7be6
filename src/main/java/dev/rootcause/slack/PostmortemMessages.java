package dev.rootcause.slack;

import dev.rootcause.drill.DrillView;
import dev.rootcause.postmortem.Critique;
import dev.rootcause.postmortem.Replayed;
import dev.rootcause.postmortem.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What comes after the scorecard: the way to the postmortem, its critique, and replays. */
final class PostmortemMessages {

    private PostmortemMessages() {}

    /** The buttons below a scorecard. */
    static SlackMessage invite(DrillView view) {
        Anchor anchor = new Anchor(view.id().id(), view.drill().turns().size());
        Piece buttons =
                new Piece(
                        new SlackMessage.Part.Buttons(
                                List.of(
                                        SlackMessage.Pressable.of(Button.POSTMORTEM, anchor),
                                        SlackMessage.Pressable.of(Button.REPLAY, anchor))),
                        "");
        return Fitting.many(
                        List.of(
                                Stream.concat(
                                                Piece.paragraphs(
                                                        "Write it up while it is fresh, and see whether your fix would hold."),
                                                Stream.of(buttons))
                                        .toList()))
                .getFirst();
    }

    /** The critique, and the postmortem as a file. */
    static SlackMessage critique(DrillView view, Critique critique, String markdown) {
        List<Piece> pieces = new ArrayList<>();
        String head = Mark.on("Postmortem: " + Cut.to(100, view.title()));
        pieces.add(Piece.of(Blocks.header(head), head));
        pieces.add(bold("%s of %d".formatted(number(critique.points()), Critique.MOST), " points"));
        critique.marks().forEach((row, mark) -> pieces.addAll(row(row, mark)));
        Piece.paragraphs(
                        critique.blame().isEmpty()
                                ? "The file holds what you wrote."
                                : "Words that blame: " + String.join("; ", critique.blame()))
                .forEach(pieces::add);
        String name = "postmortem-%s.md".formatted(view.code());
        SlackMessage.TextFile file = new SlackMessage.TextFile(name, "The postmortem", markdown);
        return Fitting.one(
                pieces, List.of(), new Fitting.Files(List.of(file), "critique-rest.txt"));
    }

    private static List<Piece> row(Row row, Critique.Mark mark) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(bold(row.title() + " %d of 3".formatted(mark.level()), ""));
        mark.contradicted()
                .forEach(it -> Piece.quote("✗ " + it.why(), it.said()).forEach(pieces::add));
        mark.quotes().stream()
                .limit(1)
                .flatMap(quote -> Piece.quote(quote.section().title(), quote.text()))
                .forEach(pieces::add);
        if (!mark.missed().isEmpty()) {
            Piece.bullets("For the next level", mark.missed()).forEach(pieces::add);
        }
        return pieces;
    }

    /** The sentence first, then one picture of both runs. */
    static SlackMessage replay(Replayed replayed) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                bold(
                        "Replay with your fix: %s"
                                .formatted(replayed.holds() ? "holds" : "does not hold"),
                        ""));
        Piece.paragraphs("Shipped: " + String.join(", ", replayed.ships())).forEach(pieces::add);
        Piece.paragraphs(replayed.says()).forEach(pieces::add);
        pieces.add(
                Picturing.charts(
                        "replay-%d.png".formatted(replayed.number()), List.of(replayed.chart())));
        Piece.paragraphs(replayed.note()).forEach(pieces::add);
        Piece.paragraphs(
                        (replayed.holds() ? "Next to give way: " : "")
                                + replayed.next()
                                + "\nWatch "
                                + replayed.watch())
                .forEach(pieces::add);
        return Fitting.one(pieces, List.of(), new Fitting.Files(List.of(), "replay-rest.txt"));
    }

    private static Piece bold(String head, String after) {
        return Piece.of(RichText.bold(head, after), head + after);
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, points == Math.rint(points) ? "%.0f" : "%.1f", points);
    }
}
