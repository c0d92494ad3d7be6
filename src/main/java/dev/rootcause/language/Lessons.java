package dev.rootcause.language;

import dev.rootcause.cases.Vocabulary;
import dev.rootcause.language.Lesson.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the classifiers learn from: labels of the vocabulary, forms written out, phrases by id and
 * by act, and the labelled messages that do one thing.
 */
final class Lessons {

    private static final List<String> FORMS =
            List.of("signal-forms.tsv", "action-forms.tsv", "prevention-forms.tsv");

    /** What is learned from beside the labels of the vocabulary and the messages. */
    static final List<String> FILES =
            Stream.of(
                            FORMS,
                            List.of("facets.tsv", "signal-phrases.tsv", "signal-names.tsv"),
                            List.of("action-phrases.tsv", "action-names.tsv"),
                            List.of("prevention-phrases.tsv"),
                            List.of("act-phrases.tsv"))
                    .flatMap(List::stream)
                    .toList();

    private static final Pattern FACET = Pattern.compile("<([^>]+)>");

    /** How many ways a form with facets is written out. */
    private static final int WAYS = 2;

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> facets = new LinkedHashMap<>();

    Lessons(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Tables.rows("facets.tsv", 2).forEach(row -> facets.put(row[0], Tables.list(row[1])));
    }

    /** Everything there is to learn from, apart from labelled texts that are held out. */
    List<Lesson> without(Predicate<String> heldOut) {
        var labelled =
                Stream.of(
                                phrases("signal-phrases.tsv", Source.MESSAGE),
                                phrases("signal-names.tsv", Source.PHRASE),
                                phrases("action-phrases.tsv", Source.MESSAGE),
                                phrases("action-names.tsv", Source.PHRASE),
                                phrases("prevention-phrases.tsv", Source.MESSAGE),
                                acts())
                        .flatMap(List::stream)
                        .filter(lesson -> !heldOut.test(lesson.text()));
        var messages = Messages.labelled().stream().filter(row -> !heldOut.test(row.text()));
        return Stream.of(labelled, messages.flatMap(this::lessons), generated().stream())
                .flatMap(it -> it)
                .toList();
    }

    private List<Lesson> phrases(String file, Source source) {
        return Tables.rows(file, 2).stream()
                .flatMap(row ->
                        Tables.list(row[1]).stream().map(text -> lesson(text, row[0], source)))
                .toList();
    }

    private static List<Lesson> acts() {
        return Tables.rows("act-phrases.tsv", 2).stream()
                .flatMap(row ->
                        Tables.list(row[1]).stream()
                                .map(text -> new Lesson(text, row[0], List.of(), Source.MESSAGE)))
                .toList();
    }

    /** Of a message that does several things, each clause teaches if there are as many as acts. */
    private Stream<Lesson> lessons(Messages.Row row) {
        var acts = row.acts();
        if (!row.context().isEmpty()) {
            return Stream.empty();
        }
        if (acts.size() == 1) {
            return Stream.of(new Lesson(row.text(), acts.getFirst(), row.ids(), Source.MESSAGE));
        }
        var clauses = Clauses.of(row.text());
        if (acts.size() != clauses.size()) {
            return Stream.empty();
        }
        return IntStream.range(0, acts.size())
                .mapToObj(i -> clause(clauses.get(i).text(), acts.get(i), row));
    }

    private Lesson clause(String text, String act, Messages.Row row) {
        var own = row.ids().stream().filter(id -> act(id).equals(act)).toList();
        return new Lesson(text, act, own, Source.MESSAGE);
    }

    private List<Lesson> generated() {
        var lessons = new ArrayList<Lesson>();
        vocabulary
                .signals()
                .forEach((id, it) -> write(id.value(), lessons, it.label(), it.description()));
        vocabulary
                .actions()
                .forEach((id, it) -> write(id.value(), lessons, it.label(), it.description()));
        vocabulary
                .preventions()
                .forEach((id, it) -> write(id.value(), lessons, it.label(), it.description()));
        for (String file : FORMS) {
            Tables.rows(file, 2).stream()
                    .filter(row -> !row[0].contains(","))
                    .forEach(row ->
                            Tables.list(row[1]).forEach(form -> writeOut(form, row[0], lessons)));
        }
        return lessons;
    }

    private void write(String id, List<Lesson> into, String... texts) {
        Stream.of(texts).forEach(text -> into.add(written(text, id)));
    }

    private void writeOut(String form, String id, List<Lesson> into) {
        boolean open = FACET.matcher(form).find();
        IntStream.range(0, open ? WAYS : 1)
                .mapToObj(way -> FACET.matcher(form).replaceAll(it -> facet(it.group(1), way)))
                .distinct()
                .forEach(text -> into.add(written(text.replace(" + ", " "), id)));
    }

    private String facet(String name, int way) {
        var phrases = facets.get(name);
        return phrases == null ? name : phrases.get(way % phrases.size());
    }

    private Lesson written(String text, String id) {
        return new Lesson(text, act(id), List.of(id), Source.FORM);
    }

    private Lesson lesson(String text, String id, Source source) {
        return new Lesson(text, act(id), List.of(id), source);
    }

    private String act(String id) {
        return Names.of(vocabulary, id).name();
    }
}
