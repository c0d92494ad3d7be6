package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of forms and phrases hold together. */
class VocabularyFormsTest {

    @ParameterizedTest
    @CsvSource({"signal-forms.tsv", "action-forms.tsv", "prevention-forms.tsv"})
    void noFormStandsForTwoThings(String file) {
        var owners = new HashMap<String, String>();
        var collisions = new ArrayList<String>();
        for (var row : Tables.rows(file, 2)) {
            for (String form : Tables.list(row[1])) {
                var key = String.join(" ", form.contains("<") ? List.of(form) : Words.stems(form));
                var owner = owners.putIfAbsent(key, row[0]);
                if (owner != null && !owner.equals(row[0])) {
                    collisions.add(form + ": " + owner + " and " + row[0]);
                }
            }
        }
        assertThat(collisions).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"signal-phrases.tsv", "action-phrases.tsv", "prevention-phrases.tsv"})
    void noPhraseIsLabelledTwice(String file) {
        var owners = new HashMap<String, String>();
        var collisions = new ArrayList<String>();
        for (var row : Tables.rows(file, 2)) {
            for (String phrase : Tables.list(row[1])) {
                var owner = owners.putIfAbsent(phrase, row[0]);
                if (owner != null && !owner.equals(row[0])) {
                    collisions.add(phrase + ": " + owner + " and " + row[0]);
                }
            }
        }
        assertThat(collisions).isEmpty();
    }

    @Test
    void everyLabelAndIdNamesExactlyItsSignal() {
        var wrong =
                Corpus.vocabulary().signals().values().stream()
                        .flatMap(signal ->
                                Stream.of(signal.label(), signal.id().value())
                                        .filter(name ->
                                                !asked(name).equals(List.of(signal.id().value()))))
                        .toList();
        assertThat(wrong).isEmpty();
    }

    /** Phrases may be ambiguous by themselves; the floor keeps what holds today. */
    @Test
    void nearlyEveryPhraseNamesExactlyItsSignal() {
        int all = 0;
        int right = 0;
        for (var row : Tables.rows("signal-phrases.tsv", 2)) {
            for (String phrase : Tables.list(row[1])) {
                all++;
                right += asked(phrase).equals(List.of(row[0])) ? 1 : 0;
            }
        }
        System.out.printf("phrases of signals that resolve to themselves: %d of %d%n", right, all);
        assertThat((double) right / all).isGreaterThan(0.9);
    }

    @Test
    void thereAreEnoughForms() {
        long forms =
                List.of(
                                "signal-forms.tsv",
                                "action-forms.tsv",
                                "prevention-forms.tsv",
                                "facets.tsv")
                        .stream()
                        .flatMap(file -> Tables.rows(file, 2).stream())
                        .mapToLong(row -> Tables.list(row[1]).size())
                        .sum();
        assertThat(forms).isGreaterThan(2000);
    }

    private static List<String> asked(String text) {
        return Corpus.READER.read(Utterance.alone("show " + text)).intents().stream()
                .filter(Intent.Ask.class::isInstance)
                .flatMap(it -> ((Intent.Ask) it).looks().stream())
                .map(look -> look.signal().value())
                .toList();
    }
}
