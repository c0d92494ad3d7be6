package dev.rootcause.language;

import java.util.List;
import java.util.Locale;

/**
 * Why a piece of a message was read as it was.
 *
 * @param matched what the rules found, by id
 * @param rules how much of the piece the rules explain, 0..1
 * @param guessed what the classifier thinks likeliest, by id
 * @param learned how likely the classifier thinks it, 0..1
 */
public record Grounds(
        Span span,
        List<String> matched,
        double rules,
        String guessed,
        double learned,
        Decision decision) {

    Grounds decided(Decision other) {
        return new Grounds(span, matched, rules, guessed, learned, other);
    }

    /** For authors: one line. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "  [%s] \"%s\": rules %s %.2f, classifier %s %.2f",
                decision,
                span.text(),
                matched,
                rules,
                guessed,
                learned);
    }

    /** What was made of it. */
    public enum Decision {
        /** Rules and classifier agree. */
        AGREED,
        /** The rules explain every word. */
        NAMED,
        /** The classifier is sure. */
        LEARNED,
        /** What it leaves out was filled from what was seen last. */
        COMPLETED,
        /** They disagree, so the candidate chooses. */
        CLARIFIED,
        /** Neither knows. */
        NOTHING
    }
}
