package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two changes are at once when the second is ordered before the first, a minute long, is done. */
class TwoThingsTest {

    private static String second(ADrill drill) {
        return Found.in(drill)
                .deeds()
                .secondOfTwo()
                .map(step -> step.order().action().value())
                .orElse("");
    }

    @Test
    void aSecondChangeBeforeTheFirstIsDoneIsAtOnce() {
        assertThat(second(aDrill().orders("flag.off").then().orders("app.restart")))
                .isEqualTo("app.restart");
        assertThat(second(aDrill().orders("app.restart").then().orders("flag.off")))
                .isEqualTo("flag.off");
    }

    @Test
    void oneOrderedTheMomentTheFirstIsDoneIsNot() {
        assertThat(second(aDrill().orders("flag.off").minutesLater(1).orders("app.restart")))
                .isEmpty();
    }

    @Test
    void theSameStepTwiceIsOneChange() {
        assertThat(second(aDrill().orders("app.restart").orders("app.restart"))).isEmpty();
    }

    @Test
    void theStepsOfOneMitigationAreOneChange() {
        assertThat(second(aDrill().orders("flag.off").orders("db.cancel_queries"))).isEmpty();
        // both mitigate, but not together
        assertThat(second(aDrill().orders("flag.off").orders("traffic.block_route")))
                .isEqualTo("traffic.block_route");
    }

    @Test
    void laterChangesCollideToo() {
        assertThat(
                        second(
                                aDrill().orders("flag.off")
                                        .minutesLater(1)
                                        .orders("app.restart")
                                        .orders("cache.warm")))
                .isEqualTo("cache.warm");
    }

    @Test
    void oneChangeIsOne() {
        assertThat(second(aDrill().orders("flag.off").orders("data.snapshot"))).isEmpty();
    }
}
