package dev.rootcause;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed, not asked to stop: what it has answered is still there when it is back.
 */
class KillTest {

    @TempDir Path folder;

    private Program program;

    @BeforeEach
    void start() throws Exception {
        program = new Program(folder);
        program.start();
    }

    @AfterEach
    void stop() throws Exception {
        program.stop();
    }

    @Test
    void aDrillGoesOnAndAScorecardIsThereAfterAKill() throws Exception {
        String drill = newDrill();
        say(drill, "who is affected, and what changed in the last hour?");
        say(
                drill,
                "hypothesis: the search label does it. show me traffic by route and db load by query");

        program.kill();
        program.start();

        assertThat(program.get(drill)).contains("turn-2").contains("the search label does it");
        say(
                drill,
                "root cause: the exact count behind the search label, as traffic by route shows");
        assertThat(program.get(drill)).contains("turn-3");
        say(drill, "done");
        say(drill, "grade it");

        program.kill();
        program.killServer();
        program.start();

        assertThat(program.get(drill + "/scorecard"))
                .contains("PROVE")
                .contains("PREVENT")
                .contains("of 100");
    }

    @Test
    void aPostmortemThatIsHalfWrittenIsThereAfterAKill() throws Exception {
        String drill = newDrill();
        say(drill, "who is affected?");
        say(drill, "root cause: the exact count behind the search label");
        say(drill, "done");
        say(drill, "grade it");
        String draft = drill + "/postmortem/draft";
        assertThat(
                        program.post(draft, "mine=yes&text-HURT", "the CPU looked like capacity")
                                .statusCode())
                .isEqualTo(200);

        program.kill();
        program.killServer();
        program.start();

        assertThat(program.get(drill + "/postmortem")).contains("the CPU looked like capacity");
    }

    private String newDrill() throws Exception {
        String place =
                program.post("/drills", "code", "RC-104")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        return place.replaceAll(".*(/drills/[^/#]+).*", "$1");
    }

    private void say(String drill, String text) throws Exception {
        assertThat(program.post(drill + "/turns", "text", text).statusCode()).isEqualTo(302);
    }
}
