package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.Found.holds;
import static dev.rootcause.grading.Found.instead;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of prevention, by the measures proposed. */
class PreventTest {

    private static final String ALERT = "detect.alert_user";
    private static final String GUARD = "guard.timeouts";
    private static final String CONTAIN = "contain.kill_switch";
    private static final String ELIMINATE = "eliminate.precompute";
    private static final String CAPACITY = "capacity.load_test";

    private static ADrill proposes(String... measures) {
        ADrill drill = aDrill();
        for (String measure : measures) {
            drill.prevents("we want " + measure, measure);
        }
        return drill;
    }

    @Test
    void somethingConcreteNeedNotFixTheCause() {
        assertThat(holds("prevent.concrete", proposes("process.runbook"))).isTrue();
        assertThat(holds("prevent.fix", proposes("process.runbook"))).isFalse();
        assertThat(holds("prevent.fix", proposes(GUARD))).isTrue();
        assertThat(holds("prevent.concrete", aDrill().prevents("be careful"))).isFalse();
    }

    @Test
    void twoKindsWantAnAlert() {
        assertThat(holds("prevent.two_kinds", proposes(ALERT, GUARD))).isTrue();
        assertThat(holds("prevent.two_kinds", proposes(CONTAIN, GUARD))).isFalse();
        assertThat(holds("prevent.two_kinds", proposes(ALERT, "detect.alert_cause"))).isFalse();
        assertThat(instead("prevent.two_kinds", proposes(GUARD, CONTAIN)))
                .isEqualTo("yours: contain, guard");
    }

    @Test
    void threeKindsWantAGuardAndAnAlertOrAContainment() {
        assertThat(holds("prevent.three_kinds", proposes(GUARD, ALERT, ELIMINATE))).isTrue();
        assertThat(holds("prevent.three_kinds", proposes(GUARD, CONTAIN, ELIMINATE))).isTrue();
        assertThat(holds("prevent.three_kinds", proposes(GUARD, CAPACITY, ELIMINATE))).isFalse();
        assertThat(holds("prevent.three_kinds", proposes(ALERT, CONTAIN, ELIMINATE))).isFalse();
        assertThat(holds("prevent.three_kinds", proposes(GUARD, ALERT))).isFalse();
        assertThat(instead("prevent.three_kinds", proposes(GUARD, ALERT)))
                .isEqualTo("yours: detect, guard");
    }

    @ParameterizedTest
    @CsvSource({
        "detect.alert_cause, detect.alert_user, true, 'on the cause: yes, on users: yes'",
        "detect.alert_cause, guard.timeouts, false, 'on the cause: yes, on users: no'",
        "detect.alert_user, guard.timeouts, false, 'on the cause: no, on users: yes'",
    })
    void alertsAreOnTheCauseAndOnUsers(String one, String other, boolean holds, String found) {
        assertThat(holds("prevent.alerts", proposes(one, other))).isEqualTo(holds);
        assertThat(instead("prevent.alerts", proposes(one, other))).isEqualTo(found);
    }

    @Test
    void anAlertBoundsNothingByDesign() {
        assertThat(holds("prevent.by_design", proposes(GUARD))).isTrue();
        assertThat(holds("prevent.by_design", proposes(ALERT))).isFalse();
    }

    @Test
    void theGapIsClosedByWhatWouldHaveCaughtIt() {
        assertThat(holds("prevent.gap_closed", proposes("guard.canary"))).isTrue();
        assertThat(holds("prevent.gap_closed", proposes(GUARD))).isFalse();
    }

    @Test
    void theNextBottleneckIsToldApart() {
        assertThat(
                        holds(
                                "prevent.next_bottleneck",
                                aDrill().observes("the next limit is a stampede, watch its age")))
                .isTrue();
        assertThat(holds("prevent.next_bottleneck", aDrill().observes("a stampede"))).isFalse();
    }

    @Test
    void theReplayedTriggerSparesUsersOnlyWithWhatChangesTheWorld() {
        assertThat(replayHolds(ELIMINATE)).isTrue();
        assertThat(replayHolds("guard.quota")).isFalse(); // demand stays as it was
        assertThat(replayHolds(GUARD)).isFalse();
    }

    private static boolean replayHolds(String measure) {
        ADrill drill = proposes(measure).claims("the exact count of the search label");
        Scorecard card = TinyLibrary.grade(drill);
        assertThat(
                        card.phases().get(Phase.PREVENT).met().stream()
                                .anyMatch(met -> met.id().equals("prevent.replay")))
                .isEqualTo(card.measures().prevention().replayHolds());
        return card.measures().prevention().replayHolds();
    }
}
