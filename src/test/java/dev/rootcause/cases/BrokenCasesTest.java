package dev.rootcause.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.answers.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenCasesTest {

    private static final String FILE = "rc-104-everything-is-slow/case.yaml";

    @TempDir Path directory;

    @Test
    void namesEveryProblemAtOnce() throws IOException {
        String text =
                CasesTest.GOOD
                        .replace("level: medium", "levle: medium")
                        .replace("62m", "62 minutes")
                        .replace("users.reports", "user.reports")
                        .replace("rate: 60", "rate: lots")
                        .replace("slots: inf", "slotz: inf");

        assertThat(problemsOf(text))
                .anySatisfy(it -> assertThat(it).startsWith(FILE + " /: the key levle is unknown"))
                .anySatisfy(it -> assertThat(it).startsWith(FILE + " /: the key level is missing"))
                .contains(
                        FILE
                                + " /page/at: \"62 minutes\" is not written as it should be. Right: 5s",
                        FILE + " /page/symptom: \"user.reports\" is unknown. Right: users.reports",
                        FILE
                                + " /world/classes/page/rate: string found, number expected. Right:"
                                + " 60")
                .anySatisfy(it -> assertThat(it).contains("/app_pool: the key slotz is unknown"))
                .allSatisfy(it -> assertThat(it).contains("Right: "));
    }

    @Test
    void namesWhatAPathGoesThroughInVain() throws IOException {
        assertThat(problemsOf(CasesTest.GOOD.replace("{db_cpu: 120ms}", "{dbcpu: 120ms}")))
                .singleElement()
                .asString()
                .contains("/world/classes/page/path: there is no resource dbcpu");
    }

    @Test
    void refusesTabs() throws IOException {
        assertThat(problemsOf("code: RC-104\npage:\n\tat: 62m\n"))
                .containsExactly(
                        FILE + " line 3: is indented with a tab. Right: two spaces a level");
    }

    @Test
    void refusesAnchorsBeforeAnyGrows() throws IOException {
        assertThat(problemsOf("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
                .hasSize(6)
                .first()
                .asString()
                .contains("line 1: &a refers to another place");
    }

    @Test
    void refusesFiveMegabytes() throws IOException {
        assertThat(problemsOf("x".repeat(5 << 20)))
                .singleElement()
                .asString()
                .startsWith(FILE + ": is longer than 1 MB");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(problemsOf("")).singleElement().asString().startsWith(FILE + ": is empty");
    }

    @Test
    void saysWhatIsNoYaml() throws IOException {
        assertThat(problemsOf("code: [RC-104\n"))
                .singleElement()
                .asString()
                .contains("is not YAML");
    }

    @Test
    void missesAFile() throws IOException {
        Files.createDirectories(directory.resolve("rc-104-everything-is-slow"));

        assertThat(Lint.in(directory))
                .anySatisfy(it -> assertThat(it).startsWith(FILE + ": is not there"));
    }

    @Test
    void aBrokenCaseDoesNotStopTheOthers() throws IOException {
        problemsOf("");
        CasesTest.write(directory, "rc-105-quiet/case.yaml", CasesTest.GOOD.replace("104", "105"));

        assertThat(Cases.in(directory).all())
                .extracting(Case::code)
                .containsExactly(new CaseCode("RC-105"));
    }

    private List<String> problemsOf(String text) throws IOException {
        CasesTest.write(directory, FILE, text);
        return Cases.in(directory).problems();
    }
}
