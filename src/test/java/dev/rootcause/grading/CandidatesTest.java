package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Cases;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.Message;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.Worlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Every scripted candidate gets what the head of its script says. */
class CandidatesTest {

    private static final Path SCRIPTS = Path.of("cases/rc-104-everything-is-slow/candidates");
    private static final Pattern LEVEL = Pattern.compile("(\\w+)(<=|>=)([0-9.]+)");
    private static final Pattern BAND = Pattern.compile("(\\d+)-(\\d+)");

    private static final Cases CASES = Cases.bundled();
    private static final Worlds WORLDS =
            (incident, seed) -> Simulation.of(incident, CASES.vocabulary(), seed);
    private static final Junior JUNIOR =
            new Junior(CASES, WORLDS, Interpreter.of(CASES.vocabulary()), new Prompts());
    private static final Grader GRADER = Grader.of(CASES, WORLDS);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every script in every telling of the case. */
    static Stream<Arguments> scripts() throws IOException {
        List<Path> files = Files.list(SCRIPTS).sorted().toList();
        return Stream.of(1, 2)
                .flatMap(seed -> files.stream().map(file -> Arguments.of(name(file), seed)));
    }

    private static String name(Path script) {
        return script.getFileName().toString().replace(".txt", "");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void getsItsBandLevelsAndFlags(String candidate, int seed) throws IOException {
        List<String> lines = lines(candidate);
        Scorecard card = GRADER.grade(played(lines, seed));
        checkBand(head(lines, "band"), card);
        LEVEL.matcher(head(lines, "levels")).results().forEach(wanted -> checkLevel(wanted, card));
        checkFlags(head(lines, "flags"), card);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void isQuotedVerbatim(String candidate, int seed) throws IOException {
        Drill drill = played(lines(candidate), seed);
        for (Scorecard.Grade grade : GRADER.grade(drill).phases().values()) {
            assertThat(grade.quotes())
                    .allSatisfy(quote ->
                            assertThat(drill.turns().get(quote.turn() - 1).message().text())
                                    .contains(quote.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void getsTheSameBytesTwice(String candidate, int seed) throws IOException {
        List<String> lines = lines(candidate);
        Drill once = played(lines, seed);
        Drill again = played(lines, seed);
        assertThat(JSON.writeValueAsBytes(again)).isEqualTo(JSON.writeValueAsBytes(once));
        assertThat(JSON.writeValueAsBytes(GRADER.grade(again)))
                .isEqualTo(JSON.writeValueAsBytes(GRADER.grade(once)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anExpertIsAboveAPartialInvestigationAndThatAboveAGuess(int seed) throws IOException {
        assertThat(total("expert", seed)).isGreaterThan(total("partial", seed));
        assertThat(total("partial", seed)).isGreaterThan(total("guesser", seed));
        assertThat(total("expert", seed) - total("expert-second-language", seed)).isBetween(-5, 5);
    }

    private static int total(String candidate, int seed) throws IOException {
        return Objects.requireNonNull(GRADER.grade(played(lines(candidate), seed)).total());
    }

    private static List<String> lines(String candidate) throws IOException {
        return Files.readAllLines(SCRIPTS.resolve(candidate + ".txt"));
    }

    private static Drill played(List<String> lines, int seed) {
        Drill drill = JUNIOR.open("RC-104", seed);
        for (String line : lines) {
            if (!line.startsWith("#") && !line.isBlank() && !drill.isOver()) {
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
