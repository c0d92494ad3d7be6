package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of forms and phrases hold together. */
class VocabularyFormsTest {

    private static final PipelineReader PIPELINE = new PipelineReader(Corpus.vocabulary());

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

    @Test
    void noNameStandsForTwoThings() {
        assertThat(new Aliases(Corpus.vocabulary(), text -> false).collisions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "signal-phrases.tsv, ASK",
        "signal-forms.tsv, ASK",
        "action-phrases.tsv, DO",
        "action-forms.tsv, DO"
    })
    void everyAliasAndExampleNamesExactlyItself(String file, Act act) {
        var wrong =
                Aliases.each(file).entrySet().stream()
                        .filter(it -> !named(it.getKey(), it.getValue(), act).equals(it.getValue()))
                        .map(it -> it.getKey() + " is " + it.getValue())
                        .toList();
        assertThat(wrong).isEmpty();
    }

    /** What a text names, given what it does. */
    private static String named(String text, String id, Act act) {
        var own = act == Act.DO ? Names.of(Corpus.vocabulary(), id) : act;
        return PIPELINE.as(own, Utterance.alone(text)).intents().stream()
                .flatMap(VocabularyFormsTest::ids)
                .collect(Collectors.joining(","));
    }

    private static Stream<String> ids(Intent intent) {
        return switch (intent) {
            case Intent.Ask ask -> ask.looks().stream().map(look -> look.signal().value());
            case Intent.Do order -> Stream.of(order.action().value());
            case Intent.Wait _ -> Stream.of("wait.observe");
            default -> Stream.of(intent.getClass().getSimpleName());
        };
    }

    /** Whatever the act: the whole reading is the one thing that the example stands for. */
    @ParameterizedTest
    @CsvSource({"signal-phrases.tsv", "action-phrases.tsv"})
    void everyExampleIsReadAsExactlyItself(String file) {
        var wrong =
                Aliases.each(file).entrySet().stream()
                        .filter(it -> !read(it.getKey()).equals(it.getValue()))
                        .map(it -> it.getKey() + " is " + it.getValue())
                        .toList();
        assertThat(wrong).isEmpty();
    }

    private static String read(String text) {
        return Corpus.READER.read(Utterance.alone(text)).intents().stream()
                .flatMap(VocabularyFormsTest::ids)
                .collect(Collectors.joining(","));
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
