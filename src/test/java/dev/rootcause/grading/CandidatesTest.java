package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.Message;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scripted candidate gets what the head of its script says. */
class CandidatesTest {

    private static final Path SCRIPTS = Path.of("cases/rc-104-everything-is-slow/candidates");
    private static final Pattern LEVEL = Pattern.compile("(\\w+)(<=|>=)([0-9.]+)");
    private static final Pattern BAND = Pattern.compile("(\\d+)-(\\d+)");

    private static final Vocabulary VOCABULARY = Cases.bundled().vocabulary();
    private static final Cases CASES = new OneCase(VOCABULARY);
    private static final Worlds WORLDS = (incident, seed) -> new TinyWorld(incident);
    private static final Junior JUNIOR =
            new Junior(CASES, WORLDS, Interpreter.of(VOCABULARY), new Prompts());
    private static final Grader GRADER = Grader.of(CASES, WORLDS);

    static Stream<Path> scripts() throws IOException {
        return Files.list(SCRIPTS).sorted();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void getsItsBandLevelsAndFlags(Path script) throws IOException {
        List<String> lines = Files.readAllLines(script);
        Scorecard card = GRADER.grade(played(lines));
        checkBand(head(lines, "band"), card);
        LEVEL.matcher(head(lines, "levels")).results().forEach(wanted -> checkLevel(wanted, card));
        checkFlags(head(lines, "flags"), card);
    }

    private static Drill played(List<String> lines) {
        Drill drill = JUNIOR.open("RC-104", 1);
        for (String line : lines) {
            if (!line.startsWith("#") && !drill.isOver()) {
                drill = JUNIOR.hear(drill, new Message("candidate", line, Instant.EPOCH));
            }
        }
        assertThat(drill.isOver()).isTrue();
        return drill;
    }

    private static String head(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith("# " + name))
                .map(line -> line.substring(name.length() + 2).strip())
                .findFirst()
                .orElseThrow();
    }

    private static void checkBand(String band, Scorecard card) {
        var range = BAND.matcher(band);
        if (range.matches()) {
            assertThat(card.total())
                    .isBetween(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        } else {
            assertThat(band).isEqualTo("none");
            assertThat(card.total()).isNull();
        }
    }

    private static void checkLevel(MatchResult wanted, Scorecard card) {
        Phase phase = Phase.valueOf(wanted.group(1).toUpperCase(Locale.ROOT));
        double level = card.phases().get(phase).level();
        double bound = Double.parseDouble(wanted.group(3));
        if (wanted.group(2).equals("<=")) {
            assertThat(level).as(phase.name()).isLessThanOrEqualTo(bound);
        } else {
            assertThat(level).as(phase.name()).isGreaterThanOrEqualTo(bound);
        }
    }

    private static void checkFlags(String flags, Scorecard card) {
        List<String> names = card.flags().stream().map(Scorecard.Flag::name).toList();
        if (flags.equals("none")) {
            assertThat(names).isEmpty();
        } else if (!flags.isEmpty()) {
            assertThat(names).contains(flags.split(" "));
        }
    }
}
