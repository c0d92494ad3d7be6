package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same with replicas whose clocks are wrong. */
@Tag("faults")
class ClockFaultsTest {

    @TempDir Path folder;

    @Test
    void clocksDifferByMinutes() {
        try (Fleet fleet = new Fleet(folder, Duration.ofMinutes(2), Duration.ofMinutes(-2))) {
            Crowd crowd = new Crowd(fleet.slack, "SKEW", Crowd.Size.WHOLE);
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
