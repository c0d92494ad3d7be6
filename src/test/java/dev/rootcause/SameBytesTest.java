package dev.rootcause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scorecard is the same to the byte, whichever run of the program made it. */
class SameBytesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "rc-104-everything-is-slow, expert, 1",
        "rc-207-the-board-that-stays-white, trap-follower, 2",
        "rc-402-longer-than-the-house, shotgun, 3",
    })
    void twoRunsPrintTheSameScorecard(String incident, String candidate, String seed)
            throws Exception {
        Path script = Path.of("cases", incident, "candidates", candidate + ".txt");
        List<String> drill =
                List.of("play", code(incident), "--seed", seed, "--script", script.toString());
        Process one = start("one", "-XX:TieredStopAtLevel=1", drill);
        Process other = start("other", "-XX:TieredStopAtLevel=4", drill);

        assertThat(one.waitFor()).as(printed("one")).isZero();
        assertThat(other.waitFor()).as(printed("other")).isZero();
        assertThat(printed("one")).contains("\"total\":").isEqualTo(printed("other"));
    }

    private static String code(String incident) {
        return incident.substring(0, "rc-000".length());
    }

    /** The order of sets and what the compiler makes of arithmetic differ from run to run. */
    private Process start(String name, String compiler, List<String> drill) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(compiler, "-cp", System.getProperty("java.class.path")));
        command.add(Rootcause.class.getName());
        command.addAll(drill);
        command.add("--json");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name).toFile())
                .start();
    }

    private String printed(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
