package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sheets name ids of the vocabulary, acts and facets that there are. */
final class IdsExist implements VocabularyRule {

    private static final Pattern FACET = Pattern.compile("<([^>]*)>?");

    private static final String NONE = "-";

    @Override
    public Stream<String> problems(Sheets sheets, Vocabulary vocabulary) {
        var signals = ids(vocabulary.signals());
        var actions = ids(vocabulary.actions());
        var preventions = ids(vocabulary.preventions());
        var acts = firstCells(sheets, "acts.tsv");
        return Stream.of(
                        first(sheets, "signal-forms.tsv", signals, "signals.tsv"),
                        first(sheets, "signal-phrases.tsv", signals, "signals.tsv"),
                        first(sheets, "signal-names.tsv", signals, "signals.tsv"),
                        first(sheets, "signal-openings.tsv", signals, "signals.tsv"),
                        first(sheets, "action-forms.tsv", actions, "actions.tsv"),
                        first(sheets, "action-phrases.tsv", actions, "actions.tsv"),
                        first(sheets, "action-names.tsv", actions, "actions.tsv"),
                        first(sheets, "signal-points.tsv", points(), "the points of a drill"),
                        first(sheets, "prevention-forms.tsv", preventions, "prevention.tsv"),
                        first(sheets, "prevention-phrases.tsv", preventions, "prevention.tsv"),
                        first(sheets, "act-phrases.tsv", acts, "acts.tsv"),
                        first(sheets, "act-cues.tsv", names(), "the acts of the reader"),
                        messages(sheets, 1, acts, "acts.tsv"),
                        messages(sheets, 2, signals, "signals.tsv"),
                        messages(sheets, 3, actions, "actions.tsv"),
                        messages(sheets, 4, both(signals, actions), "signals.tsv or actions.tsv"),
                        messages(sheets, 5, preventions, "prevention.tsv"),
                        facets(sheets))
                .flatMap(it -> it);
    }

    private static Set<String> ids(Map<?, ?> all) {
        return all.keySet().stream().map(Object::toString).collect(Collectors.toSet());
    }

    /** What was seen or ordered before. */
    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> names() {
        return Stream.of(Act.values()).map(Act::name).collect(Collectors.toSet());
    }

    private static Set<String> points() {
        return Stream.of(Utterance.Point.values())
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> firstCells(Sheets sheets, String file) {
        return sheets.below(file)
                .map(row -> row.cell(0))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> first(
            Sheets sheets, String file, Set<String> known, String where) {
        return sheets.below(file).flatMap(row -> unknown(row, 0, known, where));
    }

    private static Stream<String> messages(
            Sheets sheets, int column, Set<String> known, String where) {
        return Messages.FILES.stream()
                .flatMap(sheets::below)
                .filter(row -> row.cells().size() > column)
                .flatMap(row -> unknown(row, column, known, where));
    }

    private static Stream<String> unknown(
            Sheets.Row row, int column, Set<String> known, String where) {
        return Stream.of(row.cell(column).split("\\s*,\\s*"))
                .filter(id -> !id.isBlank() && !id.equals(NONE) && !known.contains(id))
                .map(id -> row.problem("\"%s\" is not there".formatted(id), "one of " + where));
    }

    private static Stream<String> facets(Sheets sheets) {
        var known = firstCells(sheets, "facets.tsv");
        return CellsFit.FORMS.stream()
                .flatMap(sheets::below)
                .flatMap(row ->
                        FACET.matcher(row.cell(1))
                                .results()
                                .filter(it ->
                                        !it.group().endsWith(">") || !known.contains(it.group(1)))
                                .map(MatchResult::group)
                                .map(facet ->
                                        row.problem(
                                                "\"%s\" is no facet".formatted(facet),
                                                "one of facets.tsv in angle brackets, such as <db>")));
    }
}
