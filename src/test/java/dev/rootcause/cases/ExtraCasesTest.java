package dev.rootcause.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtraCasesTest {

    @TempDir Path directory;

    @Test
    void casesOfOnesOwnStandBesideThePackedOnes() throws IOException {
        CasesTest.write(directory, "rc-900-ours/case.yaml", CasesTest.GOOD.replace("104", "900"));

        assertThat(codes()).containsAll(packed()).contains("RC-900");
    }

    @Test
    void aBrokenCaseOfOnesOwnStopsNoOther() throws IOException {
        CasesTest.write(directory, "rc-900-ours/case.yaml", CasesTest.GOOD.replace("104", "900"));
        CasesTest.write(directory, "rc-901-broken/case.yaml", "code: [RC-901\n");

        Cases cases = Cases.on(Shelf.bundledBehind(directory));
        assertThat(codes()).containsAll(packed()).contains("RC-900").doesNotContain("RC-901");
        assertThat(cases.problems())
                .singleElement()
                .asString()
                .startsWith("rc-901-broken/case.yaml");
    }

    @Test
    void aCaseOfOnesOwnReplacesThePackedOneOfItsCode() throws IOException {
        CasesTest.write(directory, "rc-104-ours/case.yaml", CasesTest.GOOD);

        Cases cases = Cases.on(Shelf.bundledBehind(directory));
        assertThat(cases.text(new CaseCode("RC-104"))).isEqualTo(CasesTest.GOOD);
        assertThat(codes()).containsExactlyElementsOf(packed());
    }

    private List<String> codes() {
        return Cases.on(Shelf.bundledBehind(directory)).all().stream()
                .map(it -> it.code().value())
                .toList();
    }

    private static List<String> packed() {
        return Cases.bundled().all().stream().map(it -> it.code().value()).toList();
    }
}
