package dev.rootcause.postmortem;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class TryTest {
    @Test
    void look() throws Exception {
        var drill = Rehearsed.drill("rc-104", "expert");
        var text =
                Markdown.read(
                        Files.readString(
                                Path.of("src/test/resources/postmortems/rc-104-expert.md")));
        var r =
                Rehearsed.desk()
                        .replay(
                                1,
                                drill,
                                new Rerun.Shipped(
                                        Set.of(
                                                new dev.rootcause.cases.PreventionId(
                                                        "eliminate.precompute")),
                                        List.of(),
                                        List.of()));
        print(Rehearsed.desk().grade(drill, text, List.of(r)));
        for (var dir :
                Files.list(Path.of("cases"))
                        .filter(p -> Files.exists(p.resolve("postmortem.md")))
                        .sorted()
                        .toList()) {
            String code = dir.getFileName().toString().substring(0, 6);
            System.err.println("##### " + code);
            var d = Rehearsed.drill(code, "expert");
            var md = AuthorsMarkdown.read(Files.readString(dir.resolve("postmortem.md")));
            print(
                    Rehearsed.desk()
                            .grade(d, new Turned(Rehearsed.desk().facts(d)).of(md), List.of(r)));
        }
    }

    static void print(Critique c) {
        System.err.println(c.points() + " " + c.blame());
        c.marks()
                .forEach((row, m) -> {
                    System.err.println("  " + row + " " + m.level() + " met=" + m.met());
                    m.missed().forEach(x -> System.err.println("      missed " + x));
                    m.contradicted().forEach(x -> System.err.println("      CONTRA " + x));
                });
    }
}
