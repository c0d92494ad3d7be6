package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Case;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Case INCIDENT = new OneCase(TinyLibrary.VOCABULARY).all().getFirst();
    private static final Replay REPLAY = new Replay((incident, seed) -> new TinyWorld(incident), 1);

    @Test
    void aMeasureIsInPlaceBeforeTheTrigger() {
        assertThat(REPLAY.holds(INCIDENT, Map.of("count.demand.db_cpu", 0.001), 0.99)).isTrue();
    }

    @Test
    void theTriggerDoesNotUndoIt() {
        var timeline = Replay.prepared(INCIDENT, Map.of("count.rate", 0.1)).world().timeline();
        assertThat(timeline).allMatch(change -> change.set().get("count.rate") == 0.1);
    }

    @Test
    void wordsThatSetNothingHoldNothing() {
        assertThat(REPLAY.holds(INCIDENT, Map.of(), 0.99)).isFalse();
        assertThat(REPLAY.holds(INCIDENT, Map.of("app_pool.size", 500.0), 0.99)).isFalse();
    }
}
