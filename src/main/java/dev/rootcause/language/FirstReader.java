package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads by rules and lists of words alone: clauses, the act of each, what each names. */
final class FirstReader implements Interpreter {

    private final Parts parts;
    private final Intents intents;

    FirstReader(Vocabulary vocabulary) {
        var lexicons = new Lexicons(vocabulary);
        parts = new Parts(new Headers(), new Acts(lexicons));
        intents = new Intents(vocabulary, lexicons);
    }

    @Override
    public Reading read(Utterance utterance) {
        var cleaned = Cleaned.of(utterance.text());
        var whole = cleaned.span(0, cleaned.text().length());
        return Choices.chosen(cleaned.text(), utterance.offered())
                .map(chosen -> new Reading(List.of(new Intent.Choose(whole, chosen))))
                .orElseGet(() -> read(cleaned, utterance));
    }

    private Reading read(Cleaned cleaned, Utterance utterance) {
        var read = new ArrayList<Intent>();
        var context = new Context(utterance.focus(), new LinkedHashSet<>());
        for (var part : parts.of(cleaned.text(), utterance.asked())) {
            var span = cleaned.span(part.clause().start(), part.clause().end());
            read.addAll(intents.of(part, span, context));
        }
        var whole = cleaned.span(0, cleaned.text().length());
        return new Reading(read.isEmpty() ? List.of(new Intent.Unknown(whole)) : read);
    }
}
