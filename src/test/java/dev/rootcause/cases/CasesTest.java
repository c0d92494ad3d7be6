package dev.rootcause.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesTest {

    static final String GOOD =
            """
            code: RC-104
            title: Everything is slow
            level: medium
            company: Plume
            began: 2026-11-24T09:00:00Z
            page:
              at: 62m
              headline: every page takes forever
              symptom: users.reports
            services:
              - {name: web, what: 8 pods, uses: [db]}
              - {name: db, what: 32 vCPU}
            world:
              resources:
                app_pool: {slots: inf, wait: 5s}
                db_cpu: {cores: 32}
              classes:
                page: {rate: 60, path: [app_pool, {db_cpu: 120ms}, {delay: 18ms}], timeout: 10s}
              timeline:
                - {at: 5m, set: {page.rate: 80, app_pool.wait: 300ms}}
            """;

    private static final String FILE = "rc-104-everything-is-slow/case.yaml";

    @TempDir Path directory;

    @Test
    void readsACaseAsItsAuthorWroteIt() throws IOException {
        write(directory, FILE, GOOD);
        Cases cases = Cases.in(directory);

        assertThat(cases.problems()).isEmpty();
        Case incident = cases.find(new CaseCode("rc-104")).orElseThrow();
        assertThat(incident.page().at()).isEqualTo(3720);
        assertThat(incident.page().lines()).isEmpty();
        assertThat(incident.world().resources().get("app_pool"))
                .isEqualTo(new World.Resource.Slots(1e9, 5, 1e9, 503, 1, 0));
        assertThat(incident.world().resources().get("db_cpu"))
                .isEqualTo(new World.Resource.Cpu(32, 60, 1, 0, 0));
        World.RequestClass page = incident.world().classes().get("page");
        assertThat(page.path())
                .containsExactly(
                        new World.Stage("app_pool", 0),
                        new World.Stage("db_cpu", 0.12),
                        new World.Stage("delay", 0.018));
        assertThat(page.attempts()).isEqualTo(1);
        assertThat(page.sigma()).isEqualTo(0.55);
        assertThat(incident.world().timeline().getFirst().set())
                .containsEntry("app_pool.wait", 0.3);
    }

    @Test
    void hashesTheTextAndNothingElse() throws IOException {
        write(directory, FILE, GOOD);
        String hash = Cases.in(directory).hash(new CaseCode("RC-104"));

        assertThat(Cases.in(directory).hash(new CaseCode("RC-104"))).isEqualTo(hash);
        assertThat(Cases.in(directory).findByHash(hash)).isPresent();
        write(directory, FILE, GOOD + "# a remark\n");
        assertThat(Cases.in(directory).hash(new CaseCode("RC-104"))).isNotEqualTo(hash);
    }

    @Test
    void knowsTheSharedVocabulary() {
        Vocabulary vocabulary = Cases.bundled().vocabulary();

        assertThat(vocabulary.signals()).hasSize(150);
        assertThat(vocabulary.actions()).hasSize(80);
        assertThat(vocabulary.preventions()).hasSize(45);
    }

    static void write(Path directory, String file, String text) throws IOException {
        Path path = directory.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void everyComponentOfASignalHasAName() {
        Vocabulary vocabulary = Vocabulary.bundled();
        assertThat(vocabulary.signals().values())
                .allSatisfy(it -> assertThat(vocabulary.parts()).containsKey(it.component()));
    }
}
