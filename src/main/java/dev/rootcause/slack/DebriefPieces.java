package dev.rootcause.slack;

import dev.rootcause.grading.Scorecard;
import java.util.List;
import java.util.stream.Stream;

/** What there is to learn from a drill. */
final class DebriefPieces {

    private DebriefPieces() {}

    static List<Piece> of(Scorecard.Debrief debrief) {
        return Stream.of(
                        Stream.of(bold("What happened", "")),
                        Piece.paragraphs(debrief.cause()),
                        list("What you asked, and what it decided", debrief.asked()),
                        list("What you did not ask", debrief.notAsked()),
                        ordered("A short path", debrief.path()),
                        ordered("Yours", debrief.yours()),
                        list("The trap", List.of(debrief.trap())),
                        debrief.closing().stream().flatMap(DebriefPieces::closing),
                        debrief.team().stream()
                                .filter(_ -> debrief.team().size() > 1)
                                .flatMap(DebriefPieces::contribution),
                        list("To think about", debrief.questions()))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private static Stream<Piece> contribution(Scorecard.Contribution it) {
        return Stream.concat(
                Stream.of(Piece.of(Blocks.naming("Brought by", it.who()), "Brought")),
                list("", it.what().isEmpty() ? List.of("words") : it.what()));
    }

    private static Stream<Piece> closing(Scorecard.Closing closing) {
        return list(
                closing.question(),
                Stream.concat(
                                Stream.of("the case: " + closing.answer()),
                                closing.yours().isEmpty()
                                        ? Stream.of("you left it open")
                                        : closing.yours().stream().map("you: "::concat))
                        .toList());
    }

    static Stream<Piece> list(String head, List<String> items) {
        return items.isEmpty() ? Stream.empty() : Piece.bullets(head, items);
    }

    private static Stream<Piece> ordered(String head, List<String> items) {
        return items.isEmpty()
                ? Stream.empty()
                : Piece.list(head, items, RichText.Counting.ORDERED);
    }

    static Piece bold(String head, String after) {
        return Piece.of(RichText.bold(head, after), head + after);
    }
}
