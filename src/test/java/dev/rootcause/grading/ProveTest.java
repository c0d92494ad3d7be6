package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.Found.holds;
import static dev.rootcause.grading.Found.instead;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules of proof where they hold and where they just do not. */
class ProveTest {

    private static final String COUNT = "the exact count of all items";
    private static final String SCANS = "the exact count does a full scan and eats the cpu";
    private static final String SOON = "users are fine within 5 minutes";

    @Test
    void thePartTheCauseAndTheMechanismAreThreeThings() {
        ADrill part = aDrill().asks("db.plan").claims("stats-api");
        assertThat(holds("prove.component", part)).isTrue();
        assertThat(holds("prove.cause", part)).isFalse();
        ADrill cause = aDrill().asks("db.plan").claims(COUNT);
        assertThat(holds("prove.cause", cause)).isTrue();
        assertThat(holds("prove.mechanism", cause)).isFalse();
        assertThat(holds("prove.mechanism", aDrill().asks("db.plan").claims(SCANS))).isTrue();
        assertThat(holds("prove.component", aDrill().claims("the network"))).isFalse();
    }

    @Test
    void citationsCountAndTwoOfOneKindAreNotIndependent() {
        ADrill none = aDrill().asks("db.plan").claims(COUNT);
        assertThat(holds("prove.cited", none)).isFalse();
        ADrill one = aDrill().asks("db.plan").claims(COUNT, "db.plan");
        assertThat(holds("prove.cited", one)).isTrue();
        assertThat(holds("prove.independent", one)).isFalse();
        ADrill two = aDrill().asks("db.plan", "jobs.runs").claims(COUNT, "db.plan", "jobs.runs");
        assertThat(holds("prove.independent", two)).isTrue();
    }

    @Test
    void aJumpIsAClaimBeforeItIsLikely() {
        assertThat(holds("prove.no_jump", aDrill().asks("db.plan").claims(COUNT))).isFalse();
        assertThat(holds("prove.no_jump", aDrill().asks("db.plan", "db.activity").claims(COUNT)))
                .isTrue();
    }

    @Test
    void theChainIsOpenWhereALinkIsNotNamedOrNotShown() {
        String whole =
                SCANS + " since flag search_total went to 100 % at 09:52; not caught, no canary";
        ADrill shown = aDrill().asks("db.plan", "change.recent").claims(whole);
        assertThat(holds("prove.chain", shown)).isTrue();
        ADrill unseen = aDrill().asks("db.plan").claims(whole);
        assertThat(holds("prove.chain", unseen)).isFalse();
        assertThat(instead("prove.chain", unseen))
                .isEqualTo("open: trigger, why now, why not caught");
    }

    @Test
    void aPredictionHeldIsAnExperimentOnlyOnASuspicion() {
        ADrill foretold = aDrill().predicts(SOON).orders("flag.off").then().minutesLater(6);
        assertThat(holds("prove.held", foretold.verifies("incident.health"))).isFalse();
        ADrill suspected =
                aDrill().suspects(COUNT).predicts(SOON).orders("flag.off").then().minutesLater(6);
        assertThat(holds("prove.held", suspected)).isFalse();
        assertThat(holds("prove.held", suspected.verifies("incident.health"))).isTrue();
        assertThat(holds("prove.dividing_test", suspected)).isTrue();
    }

    @Test
    void numbersThatAddUpHoldWithoutAnExperiment() {
        ADrill reckoned = aDrill().observes("24.8 of 32 cores");
        assertThat(holds("prove.held", reckoned)).isTrue();
        assertThat(holds("prove.dividing_test", reckoned)).isTrue();
        assertThat(holds("prove.dividing_test", aDrill().asks("db.plan"))).isFalse();
    }

    @Test
    void aRivalIsOutByWhatWasSeen() {
        ADrill drill = aDrill().asks("db.plan").then().rulesOut("it is not capacity");
        assertThat(holds("prove.rival_out", drill)).isTrue();
        assertThat(holds("prove.rival_out", aDrill().rulesOut("it is not capacity"))).isFalse();
    }

    @Test
    void theStepOnTheCauseIsCheckedOnUsers() {
        ADrill drill = aDrill().orders("flag.off").then();
        assertThat(holds("prove.checked", drill.verifies("db.cpu"))).isFalse();
        assertThat(holds("prove.checked", drill.verifies("users.affected"))).isTrue();
    }
}
