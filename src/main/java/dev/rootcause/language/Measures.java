package dev.rootcause.language;

import dev.rootcause.cases.PreventionId;
import dev.rootcause.language.Classifier.Guess;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads which lasting measures a clause proposes. */
final class Measures {

    private static final Gate GATE = new Gate(0.05, 0.3, 0.3, 1);

    /** One of several must be clearer, as its neighbors do not help. */
    private static final Gate PIECES = new Gate(0.2, 0.65, 0.65, 1);

    private static final Pattern PIECE =
            Pattern.compile(
                    "\\s*(?:[,;&+]|(?<=\\s)\\d\\)|\\b(?:and|plus|as well as|then)\\b)(?:\\s*(?:and|plus|also|then|a|an|the)\\b)*+\\s*");

    /** An alert on something that no form names. */
    private static final Pattern ALERT =
            Pattern.compile(
                    "\\b(?:alerts?|alarms?|pag(?:e|es|ed|ing)) (?:us |me |somebody |on-?call )?(?:on|when|if|for|as soon as|about)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final PreventionId ALERT_ON_CAUSE = new PreventionId("detect.alert_cause");

    private final Lexicons lexicons;
    private final Learned learned;

    Measures(Lexicons lexicons, Learned learned) {
        this.lexicons = lexicons;
        this.learned = learned;
    }

    List<PreventionId> of(String text, Span span, Context context) {
        var ids = new LinkedHashSet<String>(whole(text, span, context));
        var pieces = PIECE.splitAsStream(text).filter(it -> Words.of(it).size() > 1).toList();
        if (pieces.size() > 1) {
            pieces.forEach(piece -> ids.addAll(clear(piece, span)));
        }
        return ids.isEmpty() && ALERT.matcher(text).find()
                ? List.of(ALERT_ON_CAUSE)
                : ids.stream().map(PreventionId::new).toList();
    }

    private List<String> whole(String text, Span span, Context context) {
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
        return List.copyOf(ids);
    }

    /** What one measure of a list says by itself. */
    private List<String> clear(String piece, Span span) {
        var found = lexicons.preventions.find(lexicons.words(piece));
        var verdict = PIECES.decide(span, found, learned.preventions(found));
        return verdict.clear() ? verdict.ids() : List.of();
    }
}
