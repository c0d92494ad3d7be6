package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form, written out, is found as its own id and as nothing else beside it, unless it is listed as
 * one that is only learned from.
 */
final class FormsNameThemselves implements VocabularyRule {

    private static final Pattern FACET = Pattern.compile("<([^>]+)>");

    @Override
    public Stream<String> problems(Sheets sheets, Vocabulary vocabulary) {
        var lexicons = new Lexicons(vocabulary, sheets);
        var facets =
                sheets.below("facets.tsv")
                        .collect(
                                Collectors.toMap(
                                        row -> row.cell(0), row -> row.texts(1), (a, _) -> a));
        return Stream.of(
                        new Reader("signal-forms.tsv", lexicons.signals),
                        new Reader("action-forms.tsv", lexicons.actions),
                        new Reader("prevention-forms.tsv", lexicons.preventions))
                .flatMap(it -> it.problems(sheets, new Written(lexicons, facets)));
    }

    /** Forms as words. */
    private record Written(Lexicons lexicons, Map<String, List<String>> facets) {

        List<Word> words(String form) {
            return lexicons.words(
                    FACET.matcher(form).replaceAll(it -> first(it.group(1))).replace(" + ", " "));
        }

        private String first(String facet) {
            return facets.getOrDefault(facet, List.of(facet)).getFirst();
        }
    }

    /** Reads the forms of one sheet by its own lexicon. */
    private record Reader(String file, Lexicon lexicon) {

        Stream<String> problems(Sheets sheets, Written written) {
            var taughtOnly = Set.copyOf(sheets.lines("taught-only.txt"));
            return sheets.below(file)
                    .flatMap(row ->
                            row.texts(1).stream()
                                    .filter(form -> !taughtOnly.contains(form))
                                    .flatMap(form -> problem(row, form, written)));
        }

        private Stream<String> problem(Sheets.Row row, String form, Written written) {
            var own = Set.of(row.cell(0).split("\\s*,\\s*"));
            var found = lexicon.find(written.words(form)).ids();
            return Set.copyOf(found).equals(own)
                    ? Stream.empty()
                    : Stream.of(
                            row.problem(
                                    "\"%s\" of %s is found as %s"
                                            .formatted(form, row.cell(0), found),
                                    "words that are found as their own id alone"));
        }
    }
}
