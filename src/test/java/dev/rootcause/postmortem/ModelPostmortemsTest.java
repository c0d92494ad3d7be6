package dev.rootcause.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.PreventionId;
import dev.rootcause.drill.Drill;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the authors of the cases wrote, graded against the expert's drill of the same case: their
 * times are turned into those of the drill, and the measures of their action items are replayed.
 */
class ModelPostmortemsTest {

    private static final double HIGH = 18;

    static Stream<String> codes() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("cases"))) {
            return folders
                    .filter(it -> Files.exists(it.resolve("postmortem.md")))
                    .map(it -> it.getFileName().toString().substring(0, 6))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void reachesHighMarks(String code) throws IOException {
        Drill drill = Rehearsed.drill(code, "expert");
        Path file = Rehearsed.folder(code).resolve("postmortem.md");
        Postmortem model = AuthorsMarkdown.read(Files.readString(file));
        Postmortem turned = new Turned(Rehearsed.desk().facts(drill)).of(model);
        Critique critique =
                Rehearsed.desk()
                        .grade(
                                Rehearsed.desk().facts(drill),
                                turned,
                                List.of(replayed(drill, turned)));
        System.out.printf("%s %.1f %s%n", code, critique.points(), levels(critique));
        critique.marks()
                .forEach((row, mark) -> {
                    mark.missed().forEach(it -> System.out.println("   " + row + " " + it));
                    mark.contradicted().forEach(it -> System.out.println("   " + row + " " + it));
                });
        assertThat(critique.marks().values())
                .allSatisfy(mark -> assertThat(mark.contradicted()).isEmpty());
        assertThat(critique.points()).isGreaterThanOrEqualTo(HIGH);
    }

    private static Map<Row, Integer> levels(Critique critique) {
        return critique.marks().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().level()));
    }

    private static Replayed replayed(Drill drill, Postmortem written) {
        Account.Tools tools = Rehearsed.desk().tools();
        Set<PreventionId> measures = new LinkedHashSet<>();
        new ActionItems(tools.phrases())
                .in(written.text(Section.ACTIONS))
                .forEach(item -> measures.addAll(ActionRules.measures(tools, item)));
        return Rehearsed.desk().replay(1, drill, new Rerun.Shipped(measures, List.of(), List.of()));
    }
}
