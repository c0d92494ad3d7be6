package dev.rootcause;

import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Certainty;
import dev.rootcause.language.Grounds;
import dev.rootcause.language.Intent;
import dev.rootcause.language.Interpreter;
import dev.rootcause.language.Reading;
import dev.rootcause.language.Span;
import dev.rootcause.language.Utterance;
import java.util.Arrays;
import java.util.List;

/** Understands a handful of exact phrases. */
class FakeReader implements Interpreter {

    @Override
    public Reading read(Utterance utterance) {
        String text = utterance.text();
        Span span = new Span(0, text.length(), text);
        Intent intent = intent(span, text);
        return new Reading(List.of(intent), grounds(intent));
    }

    private static List<Grounds> grounds(Intent intent) {
        return switch (intent) {
            case Intent.Unknown it -> List.of(grounds(it.span(), Grounds.Decision.NOTHING));
            case Intent.Ambiguous it -> List.of(grounds(it.span(), Grounds.Decision.CLARIFIED));
            case Intent.Ask it -> List.of(grounds(it.span(), Grounds.Decision.AGREED));
            default -> List.of();
        };
    }

    private static Grounds grounds(Span span, Grounds.Decision decision) {
        return new Grounds(span, List.of("db.cpu", "db.io"), 0.5, "db.cpu", 0.25, decision);
    }

    private static Intent intent(Span span, String text) {
        String[] words = text.split(" ");
        return switch (words[0]) {
            case "show" -> new Intent.Ask(span, looks(words), true);
            case "which" ->
                    new Intent.Ambiguous(
                            span, List.of(new SignalId("app.latency"), new SignalId("db.cpu")));
            case "hypothesis:" ->
                    new Intent.Claim(span, Certainty.SUSPECTED, List.of("db"), List.of());
            case "not" -> new Intent.NotWhatIAsked(span);
            case "look" -> new Intent.Ask(span, looks(words), false);
            case "status" -> new Intent.Status(span);
            case "hint" -> new Intent.Hint(span);
            case "help" -> new Intent.Help(span, Intent.Topic.GENERAL);
            case "done" -> new Intent.Done(span);
            default -> new Intent.Unknown(span);
        };
    }

    private static List<Look> looks(String[] words) {
        return Arrays.stream(words).skip(1).map(it -> Look.at(new SignalId(it))).toList();
    }
}
