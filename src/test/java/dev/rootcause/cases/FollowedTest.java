package dev.rootcause.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.answers.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedTest {

    private static final CaseCode OURS = new CaseCode("RC-900");
    private static final String FILE = "rc-900-ours/case.yaml";
    private static final String GOOD = CasesTest.GOOD.replace("104", "900");

    @TempDir Path directory;
    private Instant written = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    void whoLooksForACaseGetsItAsItIsWrittenNow() throws IOException {
        write(GOOD);
        Cases cases = Cases.followed(Shelf.in(directory), _ -> List.of());
        Case begun = cases.find(OURS).orElseThrow();

        write(GOOD.replace(begun.title(), "Everything is slower"));

        assertThat(cases.find(OURS)).map(Case::title).contains("Everything is slower");
    }

    @Test
    void aBrokenEditIsToldAndMendedWithoutARestart() throws IOException {
        write(GOOD);
        Cases cases = Cases.followed(Shelf.bundledBehind(directory), _ -> List.of());
        write("code: [RC-900");
        assertThat(cases.find(OURS)).isEmpty();
        assertThat(cases.find(new CaseCode("RC-104"))).isPresent();
        assertThat(cases.problems()).singleElement().asString().startsWith(FILE);

        write(GOOD);

        assertThat(cases.find(OURS)).isPresent();
        assertThat(cases.problems()).isEmpty();
    }

    @Test
    void theLibraryAsItIsNowStaysSo() throws IOException {
        write(GOOD);
        Cases now = Cases.followed(Shelf.in(directory), _ -> List.of()).now();
        write(GOOD + "# edited\n");

        assertThat(now.find(OURS)).isPresent();
        assertThat(now.text(OURS)).isEqualTo(GOOD);
    }

    @Test
    void aRunningDrillFindsItsCaseByHash() throws IOException {
        write(GOOD);
        Cases library = Cases.followed(Shelf.in(directory), _ -> List.of());
        String begunWith = library.hash(OURS);
        Cases cases = library.remembering(_ -> Optional.of(GOOD));
        write(GOOD.replace("title: ", "title: Again, "));

        assertThat(cases.find(OURS)).map(Case::title).get().asString().startsWith("Again, ");
        assertThat(cases.findByHash(begunWith))
                .map(Case::title)
                .get()
                .asString()
                .doesNotStartWith("Again, ");
    }

    @Test
    void aShelfThatIsGoneLeavesWhatWasRead() throws IOException {
        write(GOOD);
        Cases cases = Cases.followed(Shelf.in(directory), _ -> List.of());
        Files.delete(directory.resolve(FILE));
        Files.delete(directory.resolve(FILE).getParent());
        Files.delete(directory);

        assertThat(cases.find(OURS)).isPresent();
    }

    @Test
    void answersAreReadAnewAsWell() throws IOException {
        Path answer = Path.of("cases/rc-104-everything-is-slow/answer.yaml");
        CasesTest.write(directory, "rc-104-ours/answer.yaml", Files.readString(answer));
        stamp("rc-104-ours/answer.yaml");
        Answers answers = Answers.followed(Shelf.in(directory), Vocabulary.bundled());
        String before = answers.hash(new CaseCode("RC-104")).orElseThrow();

        CasesTest.write(directory, "rc-104-ours/answer.yaml", Files.readString(answer) + "# new\n");
        stamp("rc-104-ours/answer.yaml");

        assertThat(answers.hash(new CaseCode("RC-104"))).isPresent().get().isNotEqualTo(before);
    }

    private void write(String text) throws IOException {
        CasesTest.write(directory, FILE, text);
        stamp(FILE);
    }

    /** Writes fall into one tick of the file system's clock; an author's do not. */
    private void stamp(String file) throws IOException {
        written = written.plusSeconds(1);
        Files.setLastModifiedTime(directory.resolve(file), FileTime.from(written));
    }
}
