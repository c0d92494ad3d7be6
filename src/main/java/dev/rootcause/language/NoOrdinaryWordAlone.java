package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A word that people say all the time is no form by itself, unless it is listed as weak: then it
 * counts only where nothing else is named.
 */
final class NoOrdinaryWordAlone implements VocabularyRule {

    @Override
    public Stream<String> problems(Sheets sheets, Vocabulary vocabulary) {
        Set<String> ordinary = stems(sheets, "common-words.txt");
        ordinary.addAll(stems(sheets, "ordinary-words.txt"));
        ordinary.removeAll(stems(sheets, "weak-words.txt"));
        return CellsFit.FORMS.stream()
                .flatMap(sheets::below)
                .flatMap(row ->
                        row.texts(1).stream()
                                .filter(text -> isAlone(text, ordinary))
                                .map(text ->
                                        row.problem(
                                                "\"%s\" alone is an ordinary word".formatted(text),
                                                "more words, or the word in weak-words.txt")));
    }

    private static boolean isAlone(String text, Set<String> ordinary) {
        var stems = Words.stems(text);
        return !text.contains("<") && stems.size() == 1 && ordinary.contains(stems.getFirst());
    }

    private static Set<String> stems(Sheets sheets, String file) {
        var stems = new HashSet<String>();
        sheets.lines(file).stream()
                .map(Words::stems)
                .filter(it -> it.size() == 1)
                .forEach(stems::addAll);
        return stems;
    }
}
