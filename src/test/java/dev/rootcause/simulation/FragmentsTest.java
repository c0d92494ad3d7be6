package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Form;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked fragments of cases/README.md are worlds that run and do what is said beside them. */
class FragmentsTest {

    private static final Pattern FRAGMENT =
            Pattern.compile(
                    "\\*\\*([^*]+)\\*\\*[^`]*(?:`[^`]+`[^`]*)*?```yaml\n(.*?)```", Pattern.DOTALL);

    private static final String FRAME =
            """
            code: RC-1
            title: t
            level: easy
            company: c
            began: 2026-11-24T09:00:00Z
            page: {at: 62m, headline: h, symptom: app.latency}
            services: [{name: s, what: w}]
            world:
            """;

    static Stream<String> names() throws IOException {
        return worlds().keySet().stream();
    }

    private static Map<String, World> worlds() throws IOException {
        var form = new Form<>(Case.class, "case.schema.json", Vocabulary.bundled());
        Map<String, World> worlds = new TreeMap<>();
        Matcher found = FRAGMENT.matcher(Files.readString(Path.of("cases/README.md")));
        while (found.find()) {
            String text = FRAME + found.group(2).indent(2);
            worlds.put(found.group(1), form.read(found.group(1), text).world());
        }
        return worlds;
    }

    @Test
    void thereIsOneForEachShape() throws IOException {
        assertThat(worlds()).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFragmentRuns(String name) throws IOException {
        World world = worlds().get(name);
        assertThat(WorldCheck.problems(world)).isEmpty();
        var run = Engine.run(world, List.of(), 3600);
        assertThat(run.gauges())
                .allSatisfy(gauge -> assertThat(run.value(gauge, 3600)).as(gauge).isFinite());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Server-sent events | live.blocked | 0 | 0.0916",
                "What HTTP/2 costs | app_cpu.used | 0.43 | 1",
                "A balancer that buffers | event.mean | 0.05 | 2.1",
                "Keep-alive race | post.code.502 | 0 | 0.002",
                "A cache key | wrong | 0 | 19000",
                "Lost update | lost | 0 | 1.7",
                "Connection leak | order.ok | 1 | 0",
                "Ephemeral ports | api.code.502 | 0 | 130",
                "Long transaction | read.demand.db_cpu | 0.012 | 0.075"
            })
    void aFragmentDoesWhatItSays(String start, String gauge, double before, double after)
            throws IOException {
        World world =
                worlds().entrySet().stream()
                        .filter(it -> it.getKey().startsWith(start))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        var run = Engine.run(world, List.of(), 3600);
        assertThat(run.value(gauge, 100)).isBetween(before - 0.02, before + 0.02);
        assertThat(run.value(gauge, 3600)).isBetween(after * 0.8 - 0.01, after * 1.25 + 0.01);
    }
}
