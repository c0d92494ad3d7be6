package dev.rootcause.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Shelf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a broken case that it catches and names. */
class LintMutationTest {

    private static final Path GOOD = Path.of("cases/rc-104-everything-is-slow");
    private static final String FOLDER = "rc-104-everything-is-slow";
    private static final String CASE = "case.yaml";
    private static final String ANSWER = "answer.yaml";

    @TempDir Path directory;

    /** A text of a good case replaced by another, and the place that the rule must name. */
    record Mutation(
            Class<? extends LintRule> rule, String file, String from, String to, String named) {

        @Override
        public String toString() {
            return rule.getSimpleName() + " names " + named;
        }
    }

    static Stream<Mutation> mutations() {
        return Stream.of(
                new Mutation(
                        EverySignalAnswers.class,
                        CASE,
                        "says: 'Orders ${7.2 *",
                        "says: 'Orders ${nobody *",
                        CASE + " /signals/business.kpi: cannot be answered"),
                new Mutation(
                        KeySignalsChange.class,
                        ANSWER,
                        "- ids: [jobs.runs]\n    role: supporting",
                        "- ids: [jobs.runs]\n    role: key",
                        CASE + " /signals/jobs.runs: a key signal that looks the same"),
                new Mutation(
                        OneFactPerPhrase.class,
                        ANSWER,
                        "[\"job runs\", \"jobs\", \"batch\"]",
                        "[\"job runs\", \"jobs\", \"plan\"]",
                        ANSWER + " /signals/13/cited: \"plan\" stands for /signals/8 already"),
                new Mutation(
                        OneFactPerPhrase.class,
                        ANSWER,
                        "- ids: [jobs.runs]",
                        "- ids: [jobs.runs, db.plan]",
                        ANSWER + " /signals/13/ids: \"db.plan\" stands for /signals/8 already"),
                new Mutation(
                        OneFactPerPhrase.class,
                        CASE,
                        "search: [search, search service]",
                        "search: [search, search service, placeholder]",
                        CASE + " /things/search_total: \"placeholder\" means search already"),
                new Mutation(
                        NoAnswerWords.class,
                        CASE,
                        "title: Everything is slow",
                        "title: The items total is slow",
                        CASE + " /title: \"The items total is slow\" says \"items total\""),
                new Mutation(
                        NoAnswerWords.class,
                        CASE,
                        "- {at: 52m, label: flag}",
                        "- {at: 52m, label: search total}",
                        CASE + " /marks/3120: \"search total\""),
                new Mutation(
                        PageFitsSeveral.class,
                        CASE,
                        "38 tickets in ten minutes, from all regions.",
                        "38 tickets since every page shows the exact number of items.",
                        CASE + " /page: names the cause, exact_count"),
                new Mutation(
                        PageFitsSeveral.class,
                        ANSWER,
                        "- ids: [db.cpu.by_query, db.activity, db.activity.by_client]\n    role: key\n"
                                + "    layer: database\n    tool: sessions\n    reads: {",
                        "- ids: [app.latency]\n    role: key\n    layer: database\n"
                                + "    tool: sessions\n    reads: {network: \"-\","
                                + " traffic_growth: \"-\", ",
                        ANSWER
                                + " /signals: the symptom of the page, app.latency, leaves 2 hypotheses"),
                new Mutation(
                        CauseWins.class,
                        ANSWER,
                        "reads: {exact_count: \"++\"",
                        "reads: {exact_count: \"--\"",
                        ANSWER + " /signals: after all key signals"),
                new Mutation(
                        CauseWins.class,
                        ANSWER,
                        "prior: 0.06\n    title: garbage",
                        "prior: 0.50\n    title: garbage",
                        ANSWER
                                + " /signals/14/reads: a decoy alone, app.gc, brings memory_pressure to"),
                new Mutation(
                        MitigationsHelp.class,
                        ANSWER,
                        "    - [pool.cap]\n",
                        "    - [pool.cap]\n    - [db.add_replica]\n",
                        ANSWER
                                + " /actions/mitigations/12: [db.add_replica] (seed 1) does not bring"),
                new Mutation(
                        MitigationsHelp.class,
                        ANSWER,
                        "verify: [incident.health, users.affected, slo.budget, business.kpi,"
                                + " app.latency, app.latency.by_route, app.by_service,"
                                + " browser.rum, probe.external, users.reports]",
                        "verify: [arch.topology]",
                        ANSWER
                                + " /verify: [flag.off, db.cancel_queries] (seed 1) helps and no signal"),
                new Mutation(
                        FalseFixesFail.class,
                        CASE,
                        "steps: [{after: 0, set: {stats_pool.size: 'amount * 20'}}]",
                        "steps: [{after: 0, set: {stats_pool.size: '0'}}]",
                        ANSWER + " /actions/harmful: app.scale (seed 1) brings users back"),
                new Mutation(
                        FixesHold.class,
                        ANSWER,
                        "contain.bulkhead: {link: mechanism, knobs: {stats_pool.size: 8}}",
                        "contain.bulkhead: {link: mechanism, knobs: {stats_pool.size: 160}}",
                        ANSWER
                                + " /prevention/contain.bulkhead/knobs: with them set before the trigger"),
                new Mutation(
                        NothingHealsByItself.class,
                        CASE,
                        "- {at: 52m, set: {count.rate: 55.6}}",
                        "- {at: 52m, set: {count.rate: 55.6}}\n    - {at: 70m, set: {count.rate: 0}}",
                        CASE + " /world/timeline: it heals by itself (seed 1)"),
                new Mutation(
                        NothingHealsByItself.class,
                        CASE,
                        "  at: 62m\n",
                        "  at: 50m\n",
                        CASE + " /page/at: users are served when it goes off (seed 1)"));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void isCaughtAndNamed(Mutation mutation) throws IOException {
        assertThat(judged(mutation.rule())).as("before").isEmpty();
        replace(mutation.file(), mutation.from(), mutation.to());

        String place = FOLDER + "/" + mutation.named();
        assertThat(judged(mutation.rule()))
                .anySatisfy(it -> assertThat(it).startsWith(place).contains(". Right: "));
    }

    @Test
    void everyRuleHasABrokenCase() {
        assertThat(Gate.RULES)
                .allSatisfy(rule ->
                        assertThat(mutations().map(Mutation::rule)).contains(rule.getClass()));
    }

    @Test
    void aWorldThatCannotRunIsNamedAndNotPlayed() throws IOException {
        copy();
        replace(CASE, "set: {count.rate: 55.6}", "set: {cuont.rate: 55.6}");

        assertThat(lint("--fast"))
                .first()
                .asString()
                .startsWith(FOLDER + "/case.yaml /world.timeline[0].set.cuont.rate: unknown knob")
                .contains("count.rate");
    }

    @Test
    void aScriptOutsideItsBandLevelsAndFlagsIsNamed() throws IOException {
        copy();
        replace("candidates/guesser.txt", "# band 0-40", "# band 85-100");
        replace("candidates/guesser.txt", "# levels prove<=1", "# levels prove>=3");
        replace("candidates/guesser.txt", "# flags GUESS UNPROVEN", "# flags SHOTGUN");
        Files.delete(directory.resolve(FOLDER).resolve("candidates/partial.txt"));

        String guesser = FOLDER + "/candidates/guesser.txt: seed ";
        assertThat(lint())
                .anyMatch(it -> it.startsWith(guesser + "1 gets ") && it.contains("band 85-100"))
                .anyMatch(it -> it.startsWith(guesser + "2 PROVE ") && it.contains("prove>=3"))
                .anyMatch(it -> it.startsWith(guesser + "1 flags ") && it.contains("SHOTGUN"))
                .anyMatch(it -> it.startsWith(FOLDER + "/candidates/partial.txt: is not there"));
    }

    @Test
    void aLabelThatTheAnswerDoesNotKnowIsNamed() throws IOException {
        copy();
        replace("claims.tsv", "affirm\tbatch_job", "affirm\tbatch_jobs");

        assertThat(lint("--fast"))
                .first()
                .asString()
                .startsWith(FOLDER + "/claims.tsv /\"batch_jobs\" in ")
                .contains(". Right: ");
    }

    @Test
    void aGoodCaseHasNoProblemAndABrokenOneBesideItIsNamed() throws IOException {
        copy();
        Path broken = Files.createDirectories(directory.resolve("rc-999-cut-short"));
        Files.writeString(broken.resolve(CASE), "code: RC-999\n");
        Files.writeString(broken.resolve(ANSWER), "code: RC-999\n");

        List<String> lines = lint();
        assertThat(lines.getLast()).matches("2 cases, [0-9]+ problems");
        assertThat(lines.subList(0, lines.size() - 1))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).startsWith("rc-999-cut-short/"));
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(
                        CasesLint.run(
                                List.of("list"),
                                Shelf.bundled(),
                                new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(2);
    }

    private List<String> judged(Class<? extends LintRule> kind) throws IOException {
        copy();
        Entry entry = CasesLint.gate(Shelf.in(directory)).entries().getFirst();
        LintRule rule = Gate.RULES.stream().filter(kind::isInstance).findFirst().orElseThrow();
        return rule.problems(entry);
    }

    private List<String> lint(String... options) {
        var out = new ByteArrayOutputStream();
        List<String> words =
                Stream.concat(Stream.of("lint", directory.toString()), Stream.of(options)).toList();
        int exit =
                CasesLint.run(
                        words, Shelf.bundled(), new PrintStream(out, true, StandardCharsets.UTF_8));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(exit).isEqualTo(lines.size() > 1 ? 1 : 0);
        return lines;
    }

    /** Files that are there already stay as they are. */
    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = directory.resolve(FOLDER).resolve(GOOD.relativize(file).toString());
                if (!Files.exists(to)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = directory.resolve(FOLDER).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
