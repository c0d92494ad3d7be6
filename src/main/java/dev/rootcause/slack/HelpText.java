package dev.rootcause.slack;

import java.util.List;
import java.util.stream.Stream;

/** What the edge says outside a drill. */
final class HelpText {

    private static final List<String> COMMANDS =
            List.of(
                    "/rootcause drill: start one here, in private",
                    "/rootcause drill RC-104: that case",
                    "/rootcause drill here: in a thread of this channel, for all to see",
                    "/rootcause help: this",
                    "/rootcause help grading: how a drill is graded");

    private HelpText() {}

    /** {@code words} are the junior's own on how to play. */
    static SlackMessage help(String words) {
        List<Piece> pieces =
                Stream.concat(
                                Piece.bullets("rootcause: incident drills", COMMANDS),
                                Piece.paragraphs(words))
                        .toList();
        return Fitting.many(List.of(pieces)).getFirst();
    }

    /** Any sentences, in plain text. */
    static SlackMessage sentences(String words) {
        return Fitting.many(List.of(Piece.paragraphs(words).toList())).getFirst();
    }

    static SlackMessage noDrillHere() {
        String sentence = "There is no drill here. Start one, and tell me what to look at.";
        return Fitting.many(
                        List.of(
                                Stream.concat(Piece.paragraphs(sentence), Stream.of(start()))
                                        .toList()))
                .getFirst();
    }

    static Piece start() {
        return new Piece(
                new SlackMessage.Part.Buttons(
                        List.of(
                                new SlackMessage.Pressable(
                                        Button.START, Button.START.text(), "new"))),
                "");
    }
}
