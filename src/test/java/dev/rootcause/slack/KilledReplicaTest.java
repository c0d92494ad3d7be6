package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick one of {@link FaultsTest}, for every build. */
class KilledReplicaTest {

    @TempDir Path folder;

    @Test
    void whatItHeldIsDoneByTheOther() {
        try (Fleet fleet = new Fleet(folder, Duration.ZERO, Duration.ZERO)) {
            Crowd crowd = new Crowd(fleet.slack, "QUICK", Crowd.Size.SMALL);
            crowd.startDrills();
            crowd.talk(
                    () -> {
                        fleet.one.kill();
                        assertThat(fleet.untilTakenOver())
                                .isLessThanOrEqualTo(Duration.ofSeconds(15));
                    },
                    crowd::sayUntilAcknowledged);
            fleet.awaitAllDone();
            new Account(fleet, crowd).isRight();
        }
    }
}
