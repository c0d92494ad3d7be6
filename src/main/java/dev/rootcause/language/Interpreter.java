package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;

/** Reads free text. Total: any text has a reading, and none throws. */
public interface Interpreter {

    /** Reads by the lists of words in the class path folder {@code cases/vocabulary/}. */
    static Interpreter of(Vocabulary vocabulary) {
        return new FirstReader(vocabulary);
    }

    Reading read(Utterance utterance);
}
