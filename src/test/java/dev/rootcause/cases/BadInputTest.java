package dev.rootcause.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.simulation.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands in a directory of one's own: one list says what is wrong, the others play on. */
class BadInputTest {

    private static final CaseCode GOOD = new CaseCode("RC-900");
    private static final String BROKEN = "rc-901-ours/case.yaml";

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    symptom: app.latency     | symptom: app.latensy       | /page/symptom: "app.latensy" is unknown
                    cores: 32                | cores: 0                   | /world/resources/db_cpu/cores
                    cores: 32                | cores: -4                  | /world/resources/db_cpu/cores
                    rate: 60                 | rate: -1                   | /world/classes/page/rate
                    slots: 240               | slots: -1                  | /world.resources.app_pool.size: is -1
                    rate: 60                 | rate: .nan                 | line 33: Malformed
                    rate: 60                 | rate: .inf                 | line 33: Malformed
                    """)
    void anImpossibleWordOrNumberIsNamed(String from, String to, String named) throws IOException {
        assertThat(text()).contains(from);
        assertLeftOut(text().replace(from, to), BROKEN + " " + named);
    }

    @Test
    void anEmptyPathIsNamed() throws IOException {
        assertLeftOut(
                text().replaceFirst("path: \\[[^\\n]*], timeout", "path: [], timeout"),
                BROKEN + " /world/classes/page/path");
    }

    @Test
    void aCycleIsNamed() throws IOException {
        assertLeftOut(
                text().replaceFirst(
                                "(?m)^figures:\n", "figures:\n  egg: hen * 2\n  hen: egg / 2\n"),
                BROKEN + " /figures/egg: comes back to itself");
    }

    @Test
    void aPathThroughTheSameTwiceIsNamed() throws IOException {
        assertLeftOut(
                text().replaceFirst("path: \\[app_pool, ", "path: [app_pool, app_pool, "),
                BROKEN + " /world.classes.page.path[1]: app_pool is visited twice");
    }

    @Test
    void aHoleThatNothingFillsIsNamedThoughItIsNotShownYet() throws IOException {
        assertLeftOut(
                text().replace(
                                "\nsignals:\n",
                                """

                                signals:
                                  gateway.logs:
                                    says: 'Nothing yet.'
                                    source: gateway
                                    log: [{text: 'order ${id} is late', rate: '0'}]
                                """),
                BROKEN + " /signals.gateway.logs: \"order ${id} is late\"");
    }

    @Test
    void aWaterfallWithoutATitleIsNamed() throws IOException {
        assertLeftOut(
                text().replace(
                                "\nsignals:\n",
                                """

                                signals:
                                  browser.waterfall:
                                    says: 'One visit.'
                                    bars: [{label: document, takes: '0.2'}]
                                """),
                BROKEN + " /signals/browser.waterfall");
    }

    @Test
    void fiveMegabytesAreNotRead() throws IOException {
        assertLeftOut("x: " + "y".repeat(5 << 20), BROKEN + ": is longer than 1 MB");
    }

    @Test
    void aBombIsDefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name < 'k'; name++) {
            String before = "*" + (char) (name - 1);
            bomb.append("%c: &%c [%s]\n".formatted(name, name, (before + ", ").repeat(9) + before));
        }
        assertLeftOut(bomb.toString(), BROKEN + " line 1: &a refers to another place");
    }

    @Test
    void whatIsNestedWithoutEndIsNotFollowed() throws IOException {
        assertLeftOut("a: " + "[".repeat(100_000) + "]".repeat(100_000), BROKEN);
        assertLeftOut("a: " + "{a: ".repeat(20_000) + "1" + "}".repeat(20_000), BROKEN);
    }

    @Test
    void tabsAreNamedWithTheirLines() throws IOException {
        assertLeftOut(
                "code: RC-901\nworld:\n\tresources:\n\t\tx: 1\n", BROKEN + " line 3: is indented");
    }

    @Test
    void bytesThatAreNoTextAndKeysThatComeTwiceAreNamed() throws IOException {
        assertLeftOut("code: RC-901\ncode: RC-901\n", BROKEN);
        assertLeftOut("- a list\n", BROKEN);
        assertLeftOut("just words", BROKEN);
    }

    private String text() throws IOException {
        Path file = Path.of("cases/rc-104-everything-is-slow/case.yaml");
        return Files.readString(file).replace("code: RC-104", "code: RC-901");
    }

    private void assertLeftOut(String text, String named) throws IOException {
        CasesTest.write(directory, "rc-900-ours/case.yaml", text().replace("RC-901", "RC-900"));
        CasesTest.write(directory, BROKEN, text);
        Cases cases = Cases.followed(Shelf.in(directory), Simulation::problems);

        assertThat(cases.all()).extracting(Case::code).containsExactly(GOOD);
        assertThat(cases.problems())
                .anySatisfy(it -> assertThat(it).startsWith(named))
                .allSatisfy(it ->
                        assertThat(it).startsWith(BROKEN).contains("ight: ").hasSizeLessThan(1000));
    }
}
