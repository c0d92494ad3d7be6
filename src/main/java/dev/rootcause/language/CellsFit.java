package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Rows have as many cells as they need, and every text in them says something. */
final class CellsFit implements VocabularyRule {

    /** Sheets of an id and what stands for it. */
    static final List<String> FORMS =
            List.of("signal-forms.tsv", "action-forms.tsv", "prevention-forms.tsv");

    static final List<String> PHRASES =
            List.of(
                    "signal-phrases.tsv",
                    "signal-names.tsv",
                    "action-phrases.tsv",
                    "action-names.tsv",
                    "prevention-phrases.tsv");

    static final List<String> PATTERNS = List.of("act-cues.tsv", "signal-openings.tsv");

    @Override
    public Stream<String> problems(Sheets sheets, Vocabulary vocabulary) {
        return Stream.concat(
                Stream.of(FORMS, PHRASES, PATTERNS, List.of("facets.tsv", "act-phrases.tsv"))
                        .flatMap(List::stream)
                        .flatMap(sheets::below)
                        .flatMap(CellsFit::cells),
                Stream.concat(FORMS.stream(), Stream.of("facets.tsv"))
                        .flatMap(sheets::below)
                        .filter(row -> row.cells().size() == 2)
                        .flatMap(CellsFit::empty));
    }

    private static Stream<String> cells(Sheets.Row row) {
        int cells = row.cells().size();
        return cells == 2 && !row.cell(0).isBlank() && !row.cell(1).isBlank()
                ? Stream.empty()
                : Stream.of(
                        row.problem(
                                "has %d cells or an empty one".formatted(cells),
                                "two that say something, parted by one tab"));
    }

    private static Stream<String> empty(Sheets.Row row) {
        return row.texts(1).stream()
                .filter(text ->
                        Stream.of(text.split("\\s*\\+\\s*"))
                                .anyMatch(it -> !it.startsWith("<") && Words.of(it).isEmpty()))
                .map(text ->
                        row.problem(
                                "\"%s\" has a part of nothing but empty words".formatted(text),
                                "words that carry meaning, or a facet such as <db>"));
    }
}
