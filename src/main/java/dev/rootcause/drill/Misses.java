package dev.rootcause.drill;

import dev.rootcause.drill.Miss.Kind;
import dev.rootcause.language.Grounds;
import dev.rootcause.language.Intent;
import dev.rootcause.language.Reading;
import dev.rootcause.language.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what of a message was not understood, and what it says was misread before. */
record Misses(Junior junior) {

    /** {@code after} has one turn more than {@code before}, which came of that reading. */
    List<Miss> of(Drill before, Reading reading, Drill after) {
        Turn turn = after.turns().getLast();
        Stream<Miss> unread =
                reading.intents().stream()
                        .filter(intent -> !isTakenDown(intent.span(), turn))
                        .flatMap(intent -> miss(intent, reading).stream());
        return Stream.concat(unread, misread(before, turn)).toList();
    }

    /** What answers a question or explains a cause is taken down though nobody can read it. */
    private static boolean isTakenDown(Span span, Turn turn) {
        return turn.events().stream()
                .filter(event -> !(event instanceof Event.Clarified))
                .anyMatch(event -> event.stamp().quote().equals(span.text()));
    }

    private static Optional<Miss> miss(Intent intent, Reading reading) {
        return kind(intent)
                .flatMap(kind -> grounds(intent.span(), reading).map(it -> new Miss(kind, it)));
    }

    private static Optional<Kind> kind(Intent intent) {
        return switch (intent) {
            case Intent.Unknown _ -> Optional.of(Kind.NOT_UNDERSTOOD);
            case Intent.DoUnclear _ -> Optional.of(Kind.UNCLEAR_ORDER);
            case Intent.Ambiguous _ -> Optional.of(Kind.SEVERAL_MEANINGS);
            case Intent.Ask _,
                    Intent.AskEverything _,
                    Intent.Do _,
                    Intent.Wait _,
                    Intent.Claim _,
                    Intent.RuleOut _,
                    Intent.Predict _,
                    Intent.Observe _,
                    Intent.Prevent _,
                    Intent.Plan _,
                    Intent.Choose _,
                    Intent.Yes _,
                    Intent.No _,
                    Intent.NotWhatIAsked _,
                    Intent.Help _,
                    Intent.Status _,
                    Intent.Hint _,
                    Intent.Done _,
                    Intent.Meta _,
                    Intent.Social _,
                    Intent.Foreign _ ->
                    Optional.empty();
        };
    }

    private static Optional<Grounds> grounds(Span span, Reading reading) {
        return reading.grounds().stream().filter(it -> it.span().equals(span)).findFirst();
    }

    /** The pieces of the turn that this one takes back, read once more. */
    private Stream<Miss> misread(Drill before, Turn turn) {
        if (turn.events().stream().noneMatch(Event.Voided.class::isInstance)) {
            return Stream.empty();
        }
        Message wrong = before.turns().getLast().message();
        return junior.read(before.beforeLast(), wrong).grounds().stream()
                .map(it -> new Miss(Kind.TAKEN_BACK, it));
    }
}
