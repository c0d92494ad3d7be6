package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.stream.Stream;

/** Something that must hold of the words beside a vocabulary, so that each is read as one thing. */
@FunctionalInterface
interface VocabularyRule {

    /** All breaches: file, row, the fault and what right looks like. */
    Stream<String> problems(Sheets sheets, Vocabulary vocabulary);
}
