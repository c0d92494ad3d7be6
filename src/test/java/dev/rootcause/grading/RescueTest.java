package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;

class RescueTest {

    private static Rescue rescue(ADrill drill) {
        var world = new TinyWorld(new OneCase(TinyLibrary.VOCABULARY).all().getFirst());
        return Rescue.of(
                TinyLibrary.ledger(drill).all(Event.Acted.class),
                TinyLibrary.answer(),
                new Rescue.Course(
                        world, new Moment(3720), Rubric.current().measures(), new Pains()));
    }

    @Test
    void nothingDoneIsNothingSaved() {
        Rescue rescue = rescue(aDrill());
        assertThat(rescue.mitigated()).isFalse();
        assertThat(rescue.saved()).isZero();
    }

    @Test
    void theTimeRunsUntilUsersAreServed() {
        // off at minute 4 takes effect at 5 and mends by itself at 10
        Rescue rescue = rescue(aDrill().minutesLater(4).orders("flag.off"));
        assertThat(rescue.minutes()).isCloseTo(10, within(0.01));
        // canceled at minute 5, done at 6
        Rescue canceled =
                rescue(
                        aDrill().minutesLater(4)
                                .orders("flag.off")
                                .minutesLater(1)
                                .orders("db.cancel_queries"));
        assertThat(canceled.minutes()).isCloseTo(6, within(0.01));
    }

    @Test
    void savedIsMeasuredAgainstTheReferenceRun() {
        // the reference run ends the pain at minute 9 of 60, this one at 34.5: half of what was
        // left
        double reference = rescue(aDrill()).reference();
        int late = (int) (60 + reference) / 2;
        Rescue rescue =
                rescue(
                        aDrill().minutesLater(late - 1)
                                .orders("flag.off")
                                .orders("db.cancel_queries"));
        assertThat(rescue.saved()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void cancelingAloneIsNoMitigation() {
        assertThat(rescue(aDrill().orders("db.cancel_queries")).mitigated()).isFalse();
    }

    @Test
    void moreConnectionsHarm() {
        assertThat(rescue(aDrill().orders("pool.increase")).harmed()).isTrue();
    }

    @Test
    void aStepThatChangesNothingHarmsNobody() {
        assertThat(rescue(aDrill().orders("cache.warm")).harmed()).isFalse();
        assertThat(rescue(aDrill()).minutes()).isInfinite();
    }

    @Test
    void whatAStepDidIsToldWithoutTheLaterOnes() {
        // the flag, a minute later, has users back when the first step has settled
        ADrill drill = aDrill().orders("cache.warm").minutesLater(1).orders("flag.off");
        List<Event.Acted> acts = TinyLibrary.ledger(drill).all(Event.Acted.class);
        assertThat(rescue(drill).goodAfter(acts.getFirst())).isCloseTo(0.68, within(1e-9));
        assertThat(rescue(drill).goodAfter(acts.getLast())).isEqualTo(1);
    }
}
