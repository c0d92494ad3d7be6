package dev.rootcause.language;

import dev.rootcause.cases.PreventionId;
import dev.rootcause.language.Classifier.Guess;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads which lasting measures a clause proposes. */
final class Measures {

    private static final Gate GATE = new Gate(0.05, 0.3, 1);

    private final Lexicons lexicons;
    private final Learned learned;

    Measures(Lexicons lexicons, Learned learned) {
        this.lexicons = lexicons;
        this.learned = learned;
    }

    List<PreventionId> of(String text, Span span, Context context) {
        var found = lexicons.preventions.find(lexicons.words(text));
        var guesses = learned.preventions(found);
        var verdict = GATE.decide(span, found, guesses);
        context.grounds().add(verdict.grounds());
        var ids = new LinkedHashSet<String>(verdict.ids());
        if (Conjuncts.of(text).size() > 1) {
            ids.addAll(found.ids());
        }
        if (ids.isEmpty()) {
            guesses.stream()
                    .map(Guess::label)
                    .filter(found.ids()::contains)
                    .limit(1)
                    .forEach(ids::add);
        }
        return ids.stream().map(PreventionId::new).toList();
    }
}
