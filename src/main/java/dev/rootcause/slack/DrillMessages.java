package dev.rootcause.slack;

import dev.rootcause.charts.Topology;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Part;
import dev.rootcause.drill.Pending;
import dev.rootcause.drill.Strip;
import dev.rootcause.drill.Turn;
import dev.rootcause.slack.SlackMessage.Pressable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The posts of a drill as messages: one for the page, one for each turn. */
final class DrillMessages {

    private DrillMessages() {}

    /** The root of the thread, with the system as a picture. */
    static SlackMessage page(DrillView view, List<Part> system, Audience audience) {
        Anchor anchor = new Anchor(view.id().id(), 0);
        Drill drill = view.drill();
        PostPieces pieces =
                new PostPieces(new PostPieces.Asked(drill.page(), anchor, false), topology(system));
        List<Piece> end = new ArrayList<>();
        end.add(Piece.of(audience.line(view.code() + " " + view.title()), ""));
        end.add(strip(drill.page().strip()));
        end.add(buttons(anchor, Button.ASK, Button.RECAP, Button.HINT));
        return Fitting.one(
                pieces.of(drill.page()), end, new Fitting.Files(pieces.files(), "page-rest.txt"));
    }

    /** Only the last turn of a drill that goes on has buttons. */
    static SlackMessage turn(DrillView view, Turn turn) {
        Anchor anchor = new Anchor(view.id().id(), turn.number());
        boolean live = isLive(view.drill(), turn);
        PostPieces pieces =
                new PostPieces(
                        new PostPieces.Asked(
                                turn.post(),
                                anchor,
                                live && turn.pending() instanceof Pending.Choice),
                        null);
        List<Piece> end = new ArrayList<>(List.of(strip(turn.post().strip())));
        if (live) {
            next(view.drill(), turn, anchor).forEach(end::add);
        }
        return Fitting.one(
                pieces.of(turn.post()),
                end,
                new Fitting.Files(pieces.files(), "turn-%d-rest.txt".formatted(turn.number())));
    }

    /** What somebody would do, for who is in command to order. */
    static SlackMessage proposal(DrillView view, Proposal proposal) {
        List<Piece> pieces =
                List.of(
                        Piece.of(Blocks.naming("Proposed by", proposal.by()), "A proposal"),
                        Piece.of(RichText.paragraphs(proposal.step()), proposal.step()),
                        buttons(
                                new Anchor(view.id().id(), view.drill().turns().size()),
                                Button.DO_IT));
        return Fitting.many(List.of(pieces)).getFirst();
    }

    private static boolean isLive(Drill drill, Turn turn) {
        return !drill.isOver() && turn.number() == drill.turns().size();
    }

    /** A question that is open has its own buttons and no others. */
    private static Stream<Piece> next(Drill drill, Turn turn, Anchor anchor) {
        return switch (turn.pending()) {
            case Pending.Choice _ -> Stream.empty(); // they stand under the question
            case Pending.Confirmation _ -> Stream.of(buttons(anchor, Button.YES, Button.NO));
            case Pending.PricedHint _ ->
                    Stream.of(
                            buttons(
                                    new Pressable(Button.YES, "Take it", anchor.value()),
                                    new Pressable(Button.NO, "No, thanks", anchor.value())));
            case Pending.Nothing _, Pending.Probing _, Pending.ClosingQuestions _ ->
                    Stream.of(usual(drill.stage(), anchor));
        };
    }

    private static Piece usual(Drill.Stage stage, Anchor anchor) {
        return switch (stage) {
            case OPEN -> buttons(anchor, Button.RECAP, Button.HINT, Button.CAUSE, Button.DONE);
            case READ_BACK, OVER -> buttons(anchor, Button.GRADE, Button.CHANGE);
        };
    }

    private static Piece buttons(Anchor anchor, Button... buttons) {
        return buttons(
                Stream.of(buttons)
                        .map(button -> Pressable.of(button, anchor))
                        .toArray(Pressable[]::new));
    }

    private static Piece buttons(Pressable... buttons) {
        return new Piece(new SlackMessage.Part.Buttons(List.of(buttons)), "");
    }

    private static Piece strip(Strip strip) {
        String spent = strip.spent() == 0 ? "" : " (%+d min)".formatted(strip.spent());
        String line = strip.clock() + spent + " · " + strip.impact();
        return Piece.of(Blocks.context(line), line);
    }

    private static Topology topology(List<Part> system) {
        return new Topology(
                system.stream()
                        .map(part -> new Topology.Node(part.name(), part.what(), part.uses()))
                        .toList());
    }
}
