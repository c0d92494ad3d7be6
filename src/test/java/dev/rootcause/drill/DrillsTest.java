package dev.rootcause.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rootcause.SmallDrill;
import dev.rootcause.grading.Scorecards;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(SmallDrill.class)
class DrillsTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Candidate ADA = new Candidate(new TeamId("T-ada"), "ada");

    @Autowired Drills drills;
    @Autowired Scorecards scorecards;
    @Autowired SmallDrill.MovedClock clock;

    @AfterEach
    void turnTheClockBack() {
        clock.moveTo(NOON);
    }

    @Test
    void readsBackEveryTurnAsItWasShown() {
        DrillId id = drills.start(ADA, "rc-104", 1);
        List<Turn> shown =
                List.of(
                        drills.say(id, "ada", "show app.latency db.cpu.by_query app.logs"),
                        drills.say(id, "ada", "which latency"),
                        drills.say(
                                id,
                                "ada",
                                "hypothesis: <b>the db</b>'; drop table turn; -- \u202e"),
                        drills.say(id, "ada", "show tcp.capture"));

        assertThat(drills.view(id).drill().turns()).isEqualTo(shown);
    }

    @Test
    void numbersTheMessagesOfEightAtOnceFromOneToEight() throws Exception {
        DrillId id = drills.start(ADA, "RC-104", 1);
        List<Callable<Turn>> messages =
                IntStream.range(0, 8)
                        .<Callable<Turn>>mapToObj(
                                i -> () -> drills.say(id, "ada", "show app.latency"))
                        .toList();
        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            eight.invokeAll(messages);
        }

        assertThat(drills.view(id).drill().turns())
                .extracting(Turn::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void hasNoDrillOfAnotherWorkspace() {
        DrillId id = drills.start(ADA, "RC-104", 1);
        DrillId elsewhere = new DrillId(new TeamId("T-eve"), id.id());

        assertThatThrownBy(() -> drills.view(elsewhere)).isInstanceOf(NoSuchDrill.class);
        assertThatThrownBy(() -> drills.say(elsewhere, "eve", "status"))
                .isInstanceOf(NoSuchDrill.class);
        assertThat(drills.of(new Candidate(new TeamId("T-eve"), "ada"))).isEmpty();
    }

    @Test
    void gradesInTheTransactionThatEndsTheDrill() {
        DrillId id = drills.start(ADA, "RC-104", 1);
        drills.say(id, "ada", "show app.latency");
        drills.say(id, "ada", "done");
        assertThat(scorecards.of(id)).isEmpty();

        drills.say(id, "ada", "done");

        assertThat(scorecards.of(id).orElseThrow().total()).isEqualTo(63);
        assertThat(drills.of(ADA).getFirst().isOver()).isTrue();
    }

    @Test
    void readsBackAScorecardAsItWasGraded() {
        DrillId id = drills.start(ADA, "RC-104", 1);
        drills.say(id, "ada", "show app.latency");
        drills.say(id, "ada", "done");
        drills.say(id, "ada", "done");

        assertThat(scorecards.of(id).orElseThrow().ledger())
                .isEqualTo(drills.view(id).drill().ledger())
                .isNotEmpty();
    }

    @Test
    void hearsNothingOnceItIsOver() {
        DrillId id = drills.start(ADA, "RC-104", 1);
        drills.say(id, "ada", "done");
        drills.say(id, "ada", "done");

        assertThatThrownBy(() -> drills.say(id, "ada", "status"))
                .isInstanceOf(DrillAlreadyOver.class);
    }

    @Test
    void takesNoMessageWithoutWordsOrWithTooMany() {
        DrillId id = drills.start(ADA, "RC-104", 1);

        for (String unusable :
                List.of("", "  \n", "\u200b\u200d\ufeff", "\0", "x".repeat(40_000))) {
            assertThatThrownBy(() -> drills.say(id, "ada", unusable))
                    .isInstanceOf(UnusableMessage.class);
        }
        assertThat(drills.view(id).drill().turns()).isEmpty();
    }

    @Test
    void keepsWordsThatADatabaseWouldRefuse() {
        DrillId id = drills.start(ADA, "RC-104", 1);

        Turn turn = drills.say(id, "ada", "half \ud83d of a pair\0");

        assertThat(turn.message().text()).isEqualTo("half \ufffd of a pair");
        assertThat(drills.view(id).drill().turns()).containsExactly(turn);
    }

    @Test
    void endsAndGradesADrillThatWasQuietForThreeDaysWhenItIsSpokenTo() {
        DrillId id = drills.start(ADA, "RC-104", 1);
        drills.say(id, "ada", "show app.latency");
        clock.moveTo(NOON.plus(72, ChronoUnit.HOURS));

        assertThatThrownBy(() -> drills.say(id, "ada", "status"))
                .isInstanceOf(DrillAlreadyOver.class)
                .hasMessageContaining("three quiet days");

        assertThat(scorecards.of(id)).isPresent();
        assertThat(drills.view(id).drill().isOver()).isTrue();
        assertThat(drills.view(id).drill().turns()).hasSize(1);
    }

    @Test
    void showsAQuietDrillAsOverSinceItsThirdDay() {
        Candidate bob = new Candidate(new TeamId("T-bob"), "bob");
        DrillId id = drills.start(bob, "RC-104", 1);
        drills.say(id, "bob", "show app.latency");
        clock.moveTo(NOON.plus(100, ChronoUnit.HOURS));

        assertThat(drills.of(bob).getFirst().ended()).isEqualTo(NOON.plus(72, ChronoUnit.HOURS));
        assertThat(drills.open(bob)).isEmpty();
        assertThat(drills.view(id).drill().isOver()).isTrue();
        assertThat(scorecards.of(id)).isPresent();
        assertThat(drills.of(bob).getFirst().ended()).isEqualTo(NOON.plus(72, ChronoUnit.HOURS));
    }

    @Test
    void goesOnWithADrillThatWasHeardASecondLessThanThreeDaysAgo() {
        Candidate cy = new Candidate(new TeamId("T-cy"), "cy");
        DrillId id = drills.start(cy, "RC-104", 1);
        clock.moveTo(NOON.plus(72, ChronoUnit.HOURS).minusSeconds(1));
        drills.say(id, "cy", "show app.latency");
        clock.moveTo(NOON.plus(140, ChronoUnit.HOURS));

        assertThat(drills.open(cy)).map(DrillCard::id).contains(id);
        assertThat(drills.say(id, "cy", "status").number()).isEqualTo(2);
    }

    @Test
    void listsWhatWasSeenWithTheNewestLookOfEach() {
        DrillId id = drills.start(ADA, "RC-104", 1);
        drills.say(id, "ada", "show app.latency db.cpu");
        Turn last = drills.say(id, "ada", "show app.latency");

        assertThat(drills.seen(id))
                .containsExactly(
                        new Seen("Request latency", last.post().strip().clock()),
                        new Seen(
                                "Database CPU",
                                drills.view(id).drill().turns().getFirst().post().strip().clock()));
    }

    @Test
    void startsACaseByLevelByTopicOrByNothing() {
        for (String wanted : List.of("", "Medium", "slow", "everything db", "rc-104")) {
            assertThat(drills.view(drills.start(ADA, wanted, 1)).drill().code().value())
                    .isEqualTo("RC-104");
        }
    }

    @Test
    void namesTheNearestWordForAWrongOne() {
        assertThatThrownBy(() -> drills.start(ADA, "mediun", 1))
                .isInstanceOf(NoSuchCase.class)
                .hasMessageContaining("Did you mean medium?");
    }

    @Test
    void namesTheCodesThereAre() {
        assertThatThrownBy(() -> drills.start(ADA, "RC-999", 1))
                .isInstanceOf(NoSuchCase.class)
                .hasMessageContaining("RC-104");
    }

    @Test
    void knowsNoDrillThatNobodyStarted() {
        DrillId nobodys = new DrillId(ADA.team(), new UUID(0, 1));

        assertThatThrownBy(() -> drills.view(nobodys)).isInstanceOf(NoSuchDrill.class);
    }
}
