package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the vocabulary has a broken sheet that it catches and names. */
class VocabularyLintTest {

    private static final Path GOOD = Path.of("cases/vocabulary");

    @TempDir Path directory;

    /** A text of a good sheet replaced by another, and what must be said of it and nothing else. */
    record Mutation(String file, String from, String to, String said) {

        @Override
        public String toString() {
            return file + " " + said;
        }
    }

    static Stream<Mutation> mutations() {
        return Stream.of(
                new Mutation(
                        "signal-forms.tsv",
                        "users.reports\tcomplain | ",
                        "users.reports\tcomplain\t| ",
                        "row 2: has 3 cells or an empty one. Right: two that say something, parted by one tab"),
                new Mutation(
                        "action-forms.tsv",
                        "deploy.rollback\t",
                        "deploy.rollback\tthe + rollback | ",
                        "row 2: \"the + rollback\" has a part of nothing but empty words. Right: words that carry meaning, or a facet such as <db>"),
                new Mutation(
                        "signal-forms.tsv",
                        "\nbusiness.kpi\t",
                        "\nbusiness.kpis\t",
                        "row 4: \"business.kpis\" is not there. Right: one of signals.tsv"),
                new Mutation(
                        "act-cues.tsv",
                        "\nDONE\t",
                        "\nOVER\t",
                        "row 3: \"OVER\" is not there. Right: one of the acts of the reader"),
                new Mutation(
                        "dev-utterances.tsv",
                        "can I see db cpu?\tASK\tdb.cpu\t",
                        "can I see db cpu?\tASK\tdb.cpus\t",
                        "row 2: \"db.cpus\" is not there. Right: one of signals.tsv"),
                new Mutation(
                        "signal-forms.tsv",
                        "users.reports\t",
                        "users.reports\t<nobody> + tickets | ",
                        "row 2: \"<nobody>\" is no facet. Right: one of facets.tsv in angle brackets, such as <db>"),
                new Mutation(
                        "signal-openings.tsv",
                        "\nincident.health\t",
                        "\nincident.health\t(",
                        "row 4: its pattern does not compile: Unclosed group near "),
                new Mutation(
                        "act-cues.tsv",
                        "\nDONE\t",
                        "\nDONE\tDone|",
                        "row 3: its pattern has a capital \"D\", which no text has. Right: lower case"),
                new Mutation(
                        "signal-forms.tsv",
                        "\nusers.affected\t",
                        "\nusers.affected\tthe support tickets | ",
                        "row 3: \"the support tickets\" stands for users.affected, and in signal-forms.tsv row 2 for users.reports. Right: one id for each text"),
                new Mutation(
                        "signal-names.tsv",
                        "id\tphrases\n",
                        "id\tphrases\ndb.cpu\tWho is affected\n",
                        "row 2: \"Who is affected\" stands for db.cpu, and in signal-phrases.tsv row 3 for users.affected. Right: one id for each text"),
                new Mutation(
                        "signal-forms.tsv",
                        "users.reports\t",
                        "users.reports\tanything | ",
                        "row 2: \"anything\" alone is an ordinary word. Right: more words, or the word in weak-words.txt"),
                new Mutation(
                        "signal-forms.tsv",
                        "\nos.cpu\t",
                        "\nos.cpu\tprocessor | ",
                        "row 112: \"processor\" of os.cpu is found as [app.cpu]. Right: words that are found as their own id alone"),
                new Mutation(
                        "signal-forms.tsv",
                        "users.reports\t",
                        "users.reports\trevenue impact | ",
                        "row 2: \"revenue impact\" of users.reports is read as [business.kpi]. Right: a text that stands for its own id alone"),
                new Mutation(
                        "action-phrases.tsv",
                        "id\tphrases\n",
                        "id\tphrases\ndb.restart\tDatabase CPU!\n",
                        "row 2: \"Database CPU!\" of db.restart is read as [db.cpu]. Right: a text that stands for its own id alone"));
    }

    @BeforeEach
    void copyTheGoodSheets() throws IOException {
        Path copy = Files.createDirectory(directory.resolve("vocabulary"));
        try (Stream<Path> files = Files.list(GOOD)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isCaught(Mutation mutation) throws IOException {
        Path file = directory.resolve("vocabulary").resolve(mutation.file());
        String good = Files.readString(file);
        assertThat(good).contains(mutation.from());
        Files.writeString(file, good.replaceFirst(quoted(mutation.from()), replacing(mutation)));

        assertThat(problems())
                .anySatisfy(it ->
                        assertThat(it)
                                .startsWith(
                                        "vocabulary/" + mutation.file() + " " + mutation.said()));
    }

    private static String quoted(String text) {
        return Pattern.quote(text);
    }

    private static String replacing(Mutation mutation) {
        return Matcher.quoteReplacement(mutation.to());
    }

    @Test
    void nothingIsWrongWithTheSheetsAsTheyAre() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void casesOfOnesOwnUseTheSharedSheets() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("own"));
        assertThat(VocabularyLint.of(Shelf.in(empty), Corpus.vocabulary())).isEmpty();
    }

    private List<String> problems() {
        return VocabularyLint.of(Shelf.in(directory), Corpus.vocabulary());
    }
}
