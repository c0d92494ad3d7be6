package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.Found.holds;
import static dev.rootcause.grading.Found.instead;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The rules of stabilizing where they just hold and where they just do not. The flag brings users
 * back six minutes after the order, the reference run nine minutes after the page.
 */
class StabilizeTest {

    private static ADrill offAt(int minute) {
        return aDrill().minutesLater(minute).orders("flag.off");
    }

    @Test
    void aTenthOfTheAvoidablePainSparedIsRelief() {
        // more cores help after 15 minutes: 8 or 7 minutes of 2,200 users, of 163,200
        assertThat(holds("stabilize.relief", scaledAt(37))).isTrue();
        assertThat(holds("stabilize.relief", scaledAt(38))).isFalse();
        assertThat(instead("stabilize.relief", scaledAt(38))).isEqualTo("spared users: 9 %");
        // back at minute 57, for three minutes
        assertThat(holds("stabilize.relief", offAt(51))).isTrue();
    }

    private static ADrill scaledAt(int minute) {
        return aDrill().minutesLater(minute).orders("db.scale_up");
    }

    @Test
    void someReliefIsNotUsersBroughtBack() {
        assertThat(holds("stabilize.own_step", scaledAt(0))).isFalse();
        assertThat(holds("stabilize.own_step", offAt(0))).isTrue();
    }

    @Test
    void aStepAfterTheNamingHintIsNotOnesOwn() {
        assertThat(holds("stabilize.own_step", aDrill().takesHint(3).then().orders("flag.off")))
                .isFalse();
        assertThat(holds("stabilize.own_step", aDrill().takesHint(2).then().orders("flag.off")))
                .isTrue();
    }

    @Test
    void aHarmfulStepBeforeOrBesideSpoilsItAndOneLaterDoesNot() {
        ADrill before = aDrill().orders("app.scale").then().orders("flag.off");
        ADrill beside = offAt(0).orders("app.scale");
        ADrill later = offAt(0).then().orders("app.scale");
        assertThat(holds("stabilize.own_step", before)).isFalse();
        assertThat(holds("stabilize.own_step", beside)).isFalse();
        assertThat(holds("stabilize.own_step", later)).isTrue();
        assertThat(holds("stabilize.no_harm", later)).isFalse();
        assertThat(holds("stabilize.no_harm", offAt(0))).isTrue();
    }

    @Test
    void fasterThanOnePointThreeTimesTheReferenceRunIsInTime() {
        assertThat(holds("stabilize.in_time", offAt(5))).isTrue(); // 11 of 11.7 minutes
        assertThat(holds("stabilize.in_time", offAt(6))).isFalse();
        assertThat(instead("stabilize.in_time", offAt(6)))
                .isEqualTo("yours 12 min, the bar 12 min");
        assertThat(instead("stabilize.in_time", aDrill())).isEqualTo("users were not served again");
    }

    @Test
    void asFastAsTheReferenceRunOrFourFifthsSparedIsFast() {
        assertThat(holds("stabilize.fast", offAt(3))).isTrue(); // 9 of 9 minutes
        assertThat(holds("stabilize.fast", offAt(13))).isTrue(); // 41 of 51 minutes spared
        assertThat(holds("stabilize.fast", offAt(14))).isFalse(); // 40 of 51
        assertThat(instead("stabilize.fast", offAt(14))).isEqualTo("yours 20 min, the bar 9 min");
    }

    @Test
    void oneOfTimeWayBackAndLookMayBeMissing() {
        ADrill onTime = offAt(12); // back at minute 18, twice the nine of the reference run
        assertThat(holds("stabilize.one_defect", onTime)).isTrue();
        assertThat(instead("stabilize.one_defect", onTime))
                .isEqualTo("missing: a look at users afterwards");
        ADrill late = offAt(13);
        assertThat(holds("stabilize.one_defect", late)).isFalse();
        assertThat(instead("stabilize.one_defect", late))
                .isEqualTo(
                        "missing: in time (yours 19 min, the bar 18 min); a look at users"
                                + " afterwards");
        assertThat(holds("stabilize.one_defect", late.then().verifies("incident.health"))).isTrue();
        assertThat(instead("stabilize.one_defect", onTime.then().verifies("incident.health")))
                .isEmpty();
    }

    @Test
    void theFirstStepMustBeOneThatCanBeUndone() {
        assertThat(reversibleFirst(offAt(0).orders("app.restart"))).isTrue();
        assertThat(reversibleFirst(aDrill().orders("app.restart").orders("flag.off"))).isFalse();
        assertThat(reversibleFirst(aDrill().asks("db.cpu"))).isFalse();
    }

    private static boolean reversibleFirst(ADrill drill) {
        return holds("stabilize.reversible_first", drill);
    }

    @Test
    void riskyStepsWantALookAndDestructiveOnesACopy() {
        ADrill blind = aDrill().orders("app.restart");
        assertThat(holds("stabilize.evidence_first", blind)).isFalse();
        assertThat(holds("stabilize.evidence_kept", blind)).isFalse();
        ADrill careful = aDrill().asks("db.plan", "app.logs").then().orders("app.restart");
        assertThat(holds("stabilize.evidence_first", careful)).isTrue();
        assertThat(holds("stabilize.evidence_kept", careful)).isTrue();
        assertThat(holds("stabilize.evidence_kept", careful.orders("db.restart"))).isFalse();
    }

    @Test
    void theImpactIsAskedAndAskedEarly() {
        ADrill fourth = aDrill().asks("db.cpu", "db.plan", "app.gc").then().asks("incident.health");
        assertThat(holds("stabilize.impact_asked", fourth)).isTrue();
        assertThat(holds("stabilize.sized_up_first", fourth)).isFalse();
        assertThat(holds("stabilize.impact_asked", aDrill().asks("db.cpu"))).isFalse();
        assertThat(holds("stabilize.sized_up_first", aDrill().asks("users.affected"))).isTrue();
    }

    @Test
    void costWayBackPredictionAndNewsAreSaid() {
        ADrill silent = offAt(0);
        for (String rule : new String[] {"told", "predicted", "cost", "rollback", "verified"}) {
            assertThat(holds("stabilize." + rule, silent)).as(rule).isFalse();
        }
        ADrill said =
                offAt(0).tells("we are at it")
                        .predicts("users are fine soon")
                        .plans("users lose the label; if it does not help, turn it back on")
                        .then()
                        .verifies("users.affected");
        for (String rule : new String[] {"told", "predicted", "cost", "rollback", "verified"}) {
            assertThat(holds("stabilize." + rule, said)).as(rule).isTrue();
        }
    }
}
