package dev.rootcause.language;

import java.util.List;

/**
 * A labelled text to learn from.
 *
 * @param act its act by the name of {@code acts.tsv}
 * @param ids the signals, actions or measures it names
 */
record Lesson(String text, String act, List<String> ids, Source source) {

    /** Where a text comes from, which says what it teaches. */
    enum Source {
        /** Written out of a form: nothing but its words, the rules know it already. */
        FORM,
        /** A name in somebody's words: what it names. */
        PHRASE,
        /** As somebody would say it: what it names and what it does. */
        MESSAGE
    }
}
