package dev.rootcause.language;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Every alias and example, being all that is said, stands for exactly itself. */
final class AliasesNameThemselves implements VocabularyRule {

    private static final List<String> EXAMPLES =
            List.of("signal-phrases.tsv", "action-phrases.tsv");
    private static final List<String> FORMS = List.of("signal-forms.tsv", "action-forms.tsv");

    @Override
    public Stream<String> problems(Sheets sheets, Vocabulary vocabulary) {
        var aliases = new Aliases(vocabulary, text -> false, sheets);
        return Stream.of(
                        labels(aliases, vocabulary),
                        EXAMPLES.stream()
                                .flatMap(sheets::below)
                                .filter(row -> isKnown(row.cell(0), vocabulary))
                                .flatMap(row -> examples(row, aliases)),
                        FORMS.stream()
                                .flatMap(sheets::below)
                                .flatMap(row -> forms(row, aliases, vocabulary)))
                .flatMap(it -> it);
    }

    private static boolean isKnown(String id, Vocabulary vocabulary) {
        return vocabulary.signals().containsKey(new SignalId(id))
                || vocabulary.actions().containsKey(new ActionId(id));
    }

    private static Stream<String> labels(Aliases aliases, Vocabulary vocabulary) {
        return vocabulary.signals().values().stream()
                .flatMap(signal ->
                        Stream.of(signal.id().value(), signal.label())
                                .filter(name -> !isRead(name, signal.id().value(), aliases))
                                .map(name ->
                                        "vocabulary/signals.tsv: \"%s\" of %s is read as %s. Right: a label that no phrase has"
                                                .formatted(
                                                        name, signal.id(), read(name, aliases))));
    }

    private static Stream<String> examples(Sheets.Row row, Aliases aliases) {
        return row.texts(1).stream()
                .filter(text -> !isRead(text, row.cell(0), aliases))
                .map(text -> problem(row, text, read(text, aliases)));
    }

    private static boolean isRead(String text, String id, Aliases aliases) {
        return read(text, aliases).equals(List.of(id));
    }

    private static List<String> read(String text, Aliases aliases) {
        return aliases.act(text).map(act -> aliases.ids(text, act)).orElse(List.of());
    }

    /** A form counts once the act is known. */
    private static Stream<String> forms(Sheets.Row row, Aliases aliases, Vocabulary vocabulary) {
        var own = List.of(row.cell(0).split(","));
        return row.texts(1).stream()
                .filter(text -> !text.contains("<") && !text.contains(" + "))
                .flatMap(text -> {
                    var read = aliases.ids(text, act(row, vocabulary));
                    return read.equals(own) ? Stream.empty() : Stream.of(problem(row, text, read));
                });
    }

    private static Act act(Sheets.Row row, Vocabulary vocabulary) {
        return row.file().startsWith("signal") ? Act.ASK : Names.of(vocabulary, row.cell(0));
    }

    private static String problem(Sheets.Row row, String text, List<String> read) {
        return row.problem(
                "\"%s\" of %s is read as %s".formatted(text, row.cell(0), read),
                "a text that stands for its own id alone");
    }
}
