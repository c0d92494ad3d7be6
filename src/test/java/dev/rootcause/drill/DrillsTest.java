package dev.rootcause.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rootcause.SmallDrill;
import dev.rootcause.grading.Scorecards;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(SmallDrill.class)
class DrillsTest {

    private static final Candidate ADA = new Candidate(new TeamId("T-ada"), "ada");

    @Autowired Drills drills;
    @Autowired Scorecards scorecards;

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
