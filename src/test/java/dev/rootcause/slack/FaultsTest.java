package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand messages in fifty drills on two replicas, and something breaks: each message is one
 * turn and one post, in order and at Slack's pace.
 */
@Tag("faults")
class FaultsTest {

    private static final Duration RECOVERY = Duration.ofSeconds(15);
    private static final Duration BEYOND_THE_HEARTBEAT = Duration.ofSeconds(12);

    @TempDir Path folder;

    /** Who talks, and what happens meanwhile. */
    private interface Fault {

        void strike(Fleet fleet);
    }

    @Test
    void aReplicaIsKilled() {
        try (Fleet fleet = fleet()) {
            Crowd crowd = begun(fleet);
            crowd.talk(
                    () -> {
                        String killed = now(fleet);
                        fleet.one.kill();
                        assertThat(recovery(fleet, killed)).isLessThanOrEqualTo(RECOVERY);
                    },
                    crowd::sayUntilAcknowledged);
            isRight(fleet, crowd);
        }
    }

    @Test
    void aReplicaStandsStillAndGoesOn() {
        survives(fleet -> {
            fleet.two.stop();
            pause(BEYOND_THE_HEARTBEAT);
            fleet.two.goOn();
        });
    }

    @Test
    void theDatabaseIsRestarted() {
        survives(fleet -> fleet.database.restart());
    }

    @Test
    void connectionsAreCutAgainAndAgain() {
        survives(fleet -> {
            for (int i = 0; i < 20; i++) {
                fleet.database.terminateBackends();
                pause(Duration.ofMillis(250));
            }
        });
    }

    @Test
    void slackAsksToWaitBreaksAndLosesItsAnswers() {
        survives(fleet -> {
            for (int i = 0; i < 10; i++) {
                fleet.slack.tooMany("chat.postMessage", Duration.ofSeconds(1), 2);
                fleet.slack.breaks("chat.postMessage", 500, 4);
                fleet.slack.losesAnswers("chat.postMessage", 4);
                pause(Duration.ofMillis(500));
            }
        });
    }

    @Test
    void whatIsDeliveredTwiceCountsOnce() {
        try (Fleet fleet = fleet()) {
            Crowd crowd = begun(fleet);
            crowd.talk(
                    () -> {},
                    (person, words) -> {
                        Ack ack = person.says(words, person.dm());
                        fleet.slack.duplicates(ack);
                        fleet.slack.retries(ack, 1);
                    });
            isRight(fleet, crowd);
        }
    }

    @Test
    void clocksDifferByMinutes() {
        try (Fleet fleet = new Fleet(folder, Duration.ofMinutes(2), Duration.ofMinutes(-2))) {
            Crowd crowd = begun(fleet);
            crowd.talk(fleet.one::kill, crowd::sayUntilAcknowledged);
            isRight(fleet, crowd);
        }
    }

    private void survives(Fault fault) {
        try (Fleet fleet = fleet()) {
            Crowd crowd = begun(fleet);
            crowd.talk(() -> fault.strike(fleet), crowd::sayUntilAcknowledged);
            isRight(fleet, crowd);
        }
    }

    private Fleet fleet() {
        return new Fleet(folder, Duration.ZERO, Duration.ZERO);
    }

    private static Crowd begun(Fleet fleet) {
        Crowd crowd = new Crowd(fleet.slack);
        crowd.startDrills();
        return crowd;
    }

    private static void isRight(Fleet fleet, Crowd crowd) {
        fleet.awaitAllDone();
        new Account(fleet, crowd).isRight();
    }

    private static String now(Fleet fleet) {
        return fleet.database.rows("select clock_timestamp()").getFirst().getFirst();
    }

    /** Until everything that was accepted before then has its effect. */
    private static Duration recovery(Fleet fleet, String then) {
        long begin = System.nanoTime();
        fleet.awaitNone(
                "select key from inbox where state = 'WAITING' and accepted_at <= '" + then + "'");
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(time.toMillis()));
    }
}
