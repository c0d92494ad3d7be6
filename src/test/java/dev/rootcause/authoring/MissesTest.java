package dev.rootcause.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rootcause.SmallDrill;
import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.TeamId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What was not understood is kept where a workspace agreed, of nobody and for as long as it said.
 */
@SpringBootTest
@Import(SmallDrill.class)
class MissesTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    /** Of each test its own. */
    private final String team = "T" + UUID.randomUUID();

    @Autowired Drills drills;
    @Autowired Misses misses;
    @Autowired KeepMisses keep;
    @Autowired JdbcClient database;
    @Autowired TransactionOperations transaction;
    @Autowired SmallDrill.MovedClock clock;

    @AfterEach
    void turnTheClockBack() {
        clock.moveTo(NOON);
    }

    @Test
    void nothingIsKeptWhereNobodyAgreed() {
        say("grmpf");

        assertThat(rows()).isZero();
        assertThat(printed())
                .contains("%s has not agreed to have misses kept".formatted(team))
                .contains("rootcause misses keep --team " + team);
    }

    @Test
    void whatIsNotUnderstoodIsKeptWithWhatWasReadInIt() {
        agree();

        say("grmpf the flux");
        say("which one");
        say("show db.cpu");
        say("status");

        assertThat(printed("--json"))
                .contains(
                        """
                        {"team":"%s","words":"grmpf the flux","kind":"NOT_UNDERSTOOD","decision":"NOTHING",\
                        "matched":["db.cpu","db.io"],"rules":0.5,"guessed":"db.cpu","learned":0.25,\
                        "times":1,"last":"2026-03-03"}\
                        """
                                .formatted(team))
                .contains("\"kind\":\"SEVERAL_MEANINGS\",\"decision\":\"CLARIFIED\"")
                .doesNotContain("show db.cpu")
                .doesNotContain("status");
    }

    @Test
    void theSameWordsAreOneRowOfTheTable() {
        agree();

        say("grmpf");
        say("grmpf");

        assertThat(printed())
                .contains("%s: kept for 90 days, since 2026-03-03".formatted(team))
                .contains(
                        "    2  2026-03-03   0.50        0.25  \"grmpf\": not understood, NOTHING; rules [db.cpu, db.io], classifier db.cpu");
    }

    @Test
    void aReadingTakenBackIsAMiss() {
        agree();
        DrillId id = start();
        drills.say(id, "ada", "look db.cpu");
        drills.say(id, "ada", "not what I asked");

        assertThat(printed()).contains("\"look db.cpu\": taken back, AGREED");
    }

    @Test
    void anAnswerThatNobodyCanReadIsNone() {
        agree();
        DrillId id = start();
        drills.say(id, "ada", "done");
        drills.say(id, "ada", "grmpf the alert was late");

        assertThat(rows()).isZero();
    }

    @Test
    void whatIsKeptTellsNeitherWhoNorWhereNorWhen() {
        List<String> columns =
                database.sql(
                                """
                                select column_name from information_schema.columns
                                where table_schema = current_schema() and table_name = 'miss' order by ordinal_position\
                                """)
                        .query(String.class)
                        .list();

        assertThat(columns)
                .containsExactly(
                        "team_id",
                        "id",
                        "said_on",
                        "kind",
                        "words",
                        "decision",
                        "matched",
                        "rules",
                        "guessed",
                        "learned");
    }

    @Test
    void aTurnThatFailsLeavesNoMiss() {
        agree();
        DrillId id = start();

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            drills.say(id, "ada", "grmpf");
                            throw new IllegalStateException("killed");
                        }))
                .hasMessage("killed");

        assertThat(rows()).isZero();
    }

    @Test
    void whatIsTooOldIsNeitherShownNorKept() {
        run("keep", "--team", team, "--days", "30");
        say("grmpf");
        clock.moveTo(NOON.plus(Duration.ofDays(29)));
        keep.forgetOld();
        assertThat(printed()).contains("grmpf");

        clock.moveTo(NOON.plus(Duration.ofDays(30)));
        assertThat(printed()).contains("Nothing was missed").doesNotContain("grmpf");
        keep.forgetOld();

        assertThat(rows()).isZero();
    }

    @Test
    void whoeverWithdrawsIsForgottenAndNobodyElse() {
        agree();
        say("grmpf");
        String other = "T" + UUID.randomUUID();
        run("keep", "--team", other);

        assertThat(run("forget", "--team", other)).contains("0 misses are gone");
        assertThat(printed()).contains("grmpf");
        assertThat(run("forget", "--team", team)).contains("1 misses are gone");
        say("grmpf");

        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask @ada.l or <bob@example.com> about it | ask … or … about it",
                "see https://example.com/d/1?u=ada and www.example.org | see … and …",
                "U02AB3CD4E said 4 of 64 vCPU, UNDERSTOOD | … said 4 of 64 vCPU, UNDERSTOOD",
                "call +44 20 7946 0958 at 10:02 | call … at 10:02"
            })
    void addressesAndNamesByWhichSomebodyIsFoundAreLeftOut(String said, String kept) {
        assertThat(Anonymous.words(said)).isEqualTo(kept);
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        assertThat(Anonymous.words("x" + "\ud83d\udd25".repeat(150)))
                .isEqualTo("x" + "\ud83d\udd25".repeat(99) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists",
                "--team",
                "--team --json",
                "keep --days 0",
                "keep --days 181",
                "keep --days x",
                "--days 3",
                "forget --days 3"
            })
    void aWordItDoesNotKnowIsAnsweredWithWhatRightLooksLike(String words) {
        assertThatThrownBy(() -> MissesWanted.parse(List.of(words.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Like this: misses [--team T0123] [--json]");
    }

    private void agree() {
        run("keep", "--team", team);
    }

    private DrillId start() {
        return drills.start(new Candidate(new TeamId(team), "ada"), "RC-104", 1);
    }

    private void say(String words) {
        drills.say(start(), "ada", words);
    }

    private long rows() {
        return database.sql("select count(*) from miss where team_id = ?")
                .param(team)
                .query(Long.class)
                .single();
    }

    private String printed() {
        return run("--team", team);
    }

    private String printed(String more) {
        return run("--team", team, more);
    }

    private String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        misses.run(
                MissesWanted.parse(List.of(words)),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
