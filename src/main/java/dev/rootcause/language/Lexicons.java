package dev.rootcause.language;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.Prevention;
import dev.rootcause.cases.Signal;
import dev.rootcause.cases.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Fills the lexicons from the files of forms and from the labels of the vocabulary. */
final class Lexicons {

    private Lexicons() {}

    static Lexicon signals(Vocabulary vocabulary) {
        var lexicon = read("signal-forms.tsv");
        vocabulary.signals().values().forEach(signal -> compose(lexicon, signal));
        return lexicon;
    }

    /** A signal is also named by its label and by its facets said together. */
    private static void compose(Lexicon lexicon, Signal signal) {
        var id = List.of(signal.id().value());
        lexicon.form(id, signal.label().replace('+', ' '));
        var parts = Stream.of(signal.component(), signal.measure());
        var split = signal.breakdown().equals("-") ? "" : " + <by " + signal.breakdown() + ">";
        lexicon.form(id, String.join(" + ", parts.map(part -> "<" + part + ">").toList()) + split);
    }

    static Lexicon actions(Vocabulary vocabulary) {
        var lexicon = read("action-forms.tsv");
        for (Action action : vocabulary.actions().values()) {
            lexicon.form(List.of(action.id().value()), action.label());
        }
        return lexicon;
    }

    static Lexicon preventions(Vocabulary vocabulary) {
        var lexicon = read("prevention-forms.tsv");
        for (Prevention prevention : vocabulary.preventions().values()) {
            lexicon.form(List.of(prevention.id().value()), prevention.label());
        }
        return lexicon;
    }

    private static Lexicon read(String file) {
        var lexicon = new Lexicon();
        Tables.rows("facets.tsv", 2).forEach(row -> lexicon.facet(row[0], Tables.list(row[1])));
        Tables.rows(file, 2)
                .forEach(row ->
                        Tables.list(row[1])
                                .forEach(form -> lexicon.form(List.of(row[0].split(",")), form)));
        return lexicon;
    }
}
