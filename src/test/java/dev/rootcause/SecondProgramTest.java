package dev.rootcause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice room is served, and somebody starts the program once more. */
class SecondProgramTest {

    private static final String LOG = "second-program.log";

    @TempDir private static Path folder;

    private static Program first;

    @BeforeAll
    static void start() throws Exception {
        first = new Program(folder);
        first.start();
    }

    @AfterAll
    static void stop() throws Exception {
        first.stop();
    }

    @AfterEach
    void theFirstIsNotDisturbed() throws Exception {
        assertThat(first.answers()).isTrue();
    }

    @Test
    void servingTwiceEndsWithAPlainSentence() throws Exception {
        Process second = first.run(LOG);

        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(printed())
                .contains("rootcause is already running on " + folder)
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }

    @Test
    void missesAreListedFromTheDatabaseOfTheFirst() throws Exception {
        Process listing = first.run(LOG, "misses");

        assertThat(listing.waitFor()).as("see target/%s", LOG).isZero();
        assertThat(printed()).startsWith("No workspace has agreed to have misses kept");
    }

    @Test
    void playingInTheTerminalUsesTheDatabaseOfTheFirst() throws Exception {
        Process play = first.run(LOG, "play", "RC-104");
        try (var typed = play.outputWriter()) {
            typed.write("who is affected?\n");
        }

        assertThat(play.waitFor()).as("see target/%s", LOG).isZero();
        assertThat(printed()).contains("[DRILL · simulated]").contains("Not enough evidence");
        assertThat(drillsOf("terminal")).isEqualTo(1);
    }

    @Test
    void whatComesAfterTheDrillHasWordsInTheTerminal() throws Exception {
        Process play = first.run(LOG, "play", "RC-104");
        try (var typed = play.outputWriter()) {
            typed.write(
                    """
                    who is affected?
                    turn off the search_total flag and cancel the running count queries
                    root cause: the exact count behind the search label
                    done
                    grade it
                    I did stabilize.impact_asked in 1: why not
                    I did 1 in 2: to turn it off is to say that it helps
                    postmortem
                    replay serve an approximate count precomputed by one job
                    postmortem no-such-file.md
                    """);
        }

        assertThat(play.waitFor()).as("see target/%s", LOG).isZero();
        assertThat(printed())
                .contains("Was something read as less than it was?")
                .contains("Nothing of that name keeps you from the next level.")
                .containsPattern("Before: \\d+\\. Now: \\d+\\.")
                .contains("## Timeline")
                .contains("Your fix holds")
                .contains("I cannot read the file no-such-file.md.");
    }

    private static String printed() throws IOException {
        return Files.readString(Path.of("target", LOG));
    }

    private static int drillsOf(String member) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(first.jdbcUrl());
                var query =
                        connection.prepareStatement(
                                "select count(*) from drill where candidate = ?")) {
            query.setString(1, member);
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
