package dev.rootcause.grading;

import static dev.rootcause.grading.GraderTest.anExpert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept reads back as what it was. */
class StoredCardTest {

    private static final DrillId DRILL = new DrillId(new TeamId("T1"), new UUID(1, 2));
    private static final Scorecard CARD = TinyLibrary.grade(anExpert());

    @Test
    void aScorecard() {
        assertThat(new StoredScorecard(DRILL, CARD, Instant.EPOCH).scorecard()).isEqualTo(CARD);
    }

    @Test
    void aCorrectionWithTheCardThatCameOfIt() {
        Correction correction =
                new Correction(2, "prove.cause", 3, "ada", "I said so", Instant.EPOCH);
        StoredCorrection stored = new StoredCorrection(DRILL, correction, CARD);
        assertThat(stored.correction()).isEqualTo(correction);
        assertThat(stored.after()).isEqualTo(CARD);
    }
}
