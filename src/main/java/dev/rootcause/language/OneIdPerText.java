package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** No form, phrase or facet's word is listed under two ids. */
final class OneIdPerText implements VocabularyRule {

    /** Phrases of one kind, whichever sheet they are in. */
    private static final List<List<String>> PHRASES =
            List.of(
                    List.of("signal-phrases.tsv", "signal-names.tsv"),
                    List.of("action-phrases.tsv"),
                    List.of("prevention-phrases.tsv"));

    @Override
    public Stream<String> problems(Sheets sheets, Vocabulary vocabulary) {
        return Stream.concat(
                CellsFit.FORMS.stream()
                        .flatMap(file -> twice(sheets, List.of(file), OneIdPerText::form)),
                PHRASES.stream().flatMap(files -> twice(sheets, files, OneIdPerText::phrase)));
    }

    private static String form(String text) {
        return text.contains("<") ? text : String.join(" ", Words.stems(text));
    }

    private static String phrase(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    private static Stream<String> twice(
            Sheets sheets, List<String> files, UnaryOperator<String> key) {
        Map<String, Sheets.Row> owners = new HashMap<>();
        return files.stream()
                .flatMap(sheets::below)
                .flatMap(row ->
                        row.texts(1).stream().flatMap(text -> twice(text, row, owners, key)));
    }

    private static Stream<String> twice(
            String text,
            Sheets.Row row,
            Map<String, Sheets.Row> owners,
            UnaryOperator<String> key) {
        var owner = owners.putIfAbsent(key.apply(text), row);
        return owner == null || owner.cell(0).equals(row.cell(0))
                ? Stream.empty()
                : Stream.of(
                        row.problem(
                                "\"%s\" stands for %s, and in %s row %d for %s"
                                        .formatted(
                                                text,
                                                row.cell(0),
                                                owner.file(),
                                                owner.number(),
                                                owner.cell(0)),
                                "one id for each text"));
    }
}
