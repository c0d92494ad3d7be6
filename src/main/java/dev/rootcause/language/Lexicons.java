package dev.rootcause.language;

import static java.util.stream.Collectors.toSet;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The three lexicons and the spelling they share, from the files of forms and from the labels. */
final class Lexicons {

    private final Sheets sheets;
    private final Spelling spelling;
    private final Set<String> weak;
    final Lexicon signals;
    final Lexicon actions;
    final Lexicon preventions;

    Lexicons(Vocabulary vocabulary) {
        this(vocabulary, Tables.PACKED);
    }

    Lexicons(Vocabulary vocabulary, Sheets sheets) {
        this.sheets = sheets;
        spelling = new Spelling(sheets.lines("ordinary-words.txt"));
        weak =
                sheets.lines("weak-words.txt").stream()
                        .flatMap(line -> Words.stems(line).stream())
                        .collect(toSet());
        signals = read("signal-forms.tsv");
        actions = read("action-forms.tsv");
        preventions = read("prevention-forms.tsv");
        vocabulary.signals().values().forEach(this::compose);
        vocabulary.actions().forEach((id, it) -> label(actions, id.value(), it.label()));
        vocabulary.preventions().forEach((id, it) -> label(preventions, id.value(), it.label()));
    }

    List<Word> words(String text) {
        return spelling.mend(Words.of(ServiceNames.masked(text)));
    }

    /** A signal is also named by its label and by its facets said together. */
    private void compose(Signal signal) {
        label(signals, signal.id().value(), signal.label().replace('+', ' '));
        var parts = Stream.of(signal.component(), signal.measure());
        var split = signal.breakdown().equals("-") ? "" : " + <by " + signal.breakdown() + ">";
        var form = String.join(" + ", parts.map(part -> "<" + part + ">").toList()) + split;
        label(signals, signal.id().value(), form);
    }

    private static void label(Lexicon lexicon, String id, String form) {
        lexicon.form(List.of(id), form);
    }

    private Lexicon read(String file) {
        var lexicon = new Lexicon(spelling, weak);
        sheets.rows("facets.tsv", 2).forEach(row -> lexicon.facet(row[0], Tables.list(row[1])));
        sheets.rows(file, 2)
                .forEach(row ->
                        Tables.list(row[1])
                                .forEach(form -> lexicon.form(List.of(row[0].split(",")), form)));
        return lexicon;
    }
}
