package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand messages in fifty drills on two replicas, and something breaks: each message is one
 * turn and one post, in order and at Slack's pace.
 */
@Tag("faults")
class FaultsTest {

    private static final Duration RECOVERY = Duration.ofSeconds(15);
    private static final Duration BEYOND_THE_HEARTBEAT = Duration.ofSeconds(12);
    private static final String POST = "chat.postMessage";

    @TempDir static Path folder;

    private static Fleet fleet;
    private Crowd crowd;

    @BeforeAll
    static void startTheFleet() {
        fleet = new Fleet(folder, Duration.ZERO, Duration.ZERO);
    }

    @AfterAll
    static void stopTheFleet() {
        fleet.close();
    }

    @BeforeEach
    void startDrills(TestInfo test) {
        fleet.startWhoIsDead();
        crowd = new Crowd(fleet.slack, name(test), Crowd.Size.WHOLE);
        crowd.startDrills();
    }

    private static String name(TestInfo test) {
        return "%08X".formatted(test.getDisplayName().hashCode());
    }

    @Test
    void aReplicaIsKilled() {
        survives(() -> {
            fleet.one.kill();
            Duration took = fleet.untilTakenOver();
            System.out.printf("what the killed replica held is done after %s%n", took);
            assertThat(took).isLessThanOrEqualTo(RECOVERY);
        });
    }

    @Test
    void aReplicaStandsStillAndGoesOn() {
        survives(() -> {
            fleet.two.stop();
            pause(BEYOND_THE_HEARTBEAT);
            fleet.two.goOn();
        });
    }

    @Test
    void theDatabaseIsRestarted() {
        survives(fleet.database::restart);
    }

    @Test
    void connectionsAreCutAgainAndAgain() {
        survives(() -> {
            for (int i = 0; i < 20; i++) {
                fleet.database.terminateBackends();
                pause(Duration.ofMillis(250));
            }
        });
    }

    @Test
    void slackAsksToWaitBreaksAndLosesItsAnswers() {
        survives(() -> {
            for (int i = 0; i < 10; i++) {
                fleet.slack.tooMany(POST, Duration.ofSeconds(1), 2);
                fleet.slack.breaks(POST, 500, 4);
                fleet.slack.losesAnswers(POST, 4);
                pause(Duration.ofMillis(500));
            }
        });
    }

    @Test
    void slackDoesNotAnswer() {
        survives(() -> fleet.slack.keepsSilent(POST, 60));
    }

    @Test
    void whatIsDeliveredTwiceCountsOnce() {
        crowd.talk(
                () -> {},
                (person, words) -> {
                    Ack ack = person.says(words, person.dm());
                    fleet.slack.duplicates(ack);
                    crowd.untilAcknowledged(fleet.slack.retries(ack, 1));
                });
        isRight();
    }

    @Test
    void whatIsDeliveredInWrongOrderIsDoneInTheOrderOfAcceptance() {
        crowd.talk(() -> {}, crowd::sayInWrongOrder);
        crowd.sayTheRest();
        fleet.awaitAllDone();
        new Account(fleet, crowd).isRightInTheOrderOfAcceptance();
    }

    private void survives(Runnable fault) {
        crowd.talk(fault, crowd::sayUntilAcknowledged);
        isRight();
    }

    private void isRight() {
        fleet.awaitAllDone();
        new Account(fleet, crowd).isRight();
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(time.toMillis()));
    }
}
