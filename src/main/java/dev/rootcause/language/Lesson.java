package dev.rootcause.language;

import java.util.List;

/**
 * A labelled text to learn from.
 *
 * @param act its act by the name of {@code acts.tsv}
 * @param ids the signals, actions or measures it names
 * @param generated whether it was written out of a form, which then says nothing about the act
 */
record Lesson(String text, String act, List<String> ids, boolean generated) {}
