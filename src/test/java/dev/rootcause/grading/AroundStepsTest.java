package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was asked, said and looked at around the step that brought users back. */
class AroundStepsTest {

    private static final String SOON = "users should be fine soon";

    private static Deeds deeds(ADrill drill) {
        return Found.in(drill).deeds();
    }

    @Test
    void impactIsAskedByALookAtUsers() {
        Deeds deeds = deeds(aDrill().asks("db.cpu", "users.affected"));
        assertThat(deeds.impactLooks())
                .extracting(look -> look.signal().value())
                .containsExactly("users.affected");
    }

    @Test
    void aVolleyAsksForNoImpact() {
        ADrill volley = aDrill().asks("users.affected", "os.cpu", "net.path", "queue.lag");
        assertThat(deeds(volley).impactLooks()).isEmpty();
        assertThat(deeds(volley).sizedUpWithin(3)).isFalse();
    }

    @Test
    void theImpactIsAskedEarlyAmongTheFirstThreeLooks() {
        ADrill third = aDrill().asks("db.cpu").then().asks("db.plan").then().asks("users.affected");
        ADrill fourth = aDrill().asks("db.cpu", "db.plan").then().asks("app.gc", "users.affected");
        assertThat(deeds(third).sizedUpWithin(3)).isTrue();
        assertThat(deeds(fourth).sizedUpWithin(3)).isFalse();
        assertThat(deeds(aDrill().asks("db.cpu")).sizedUpWithin(3)).isFalse();
    }

    @Test
    void whatAHintNamedIsNotAskedByThem() {
        ADrill hinted = aDrill().isShownByHint("users.affected");
        assertThat(deeds(hinted).sizedUpWithin(3)).isFalse();
        assertThat(deeds(hinted).impactLooks()).isEmpty();
    }

    @Test
    void theNamingHintIsHelpUpToTheMessageOfTheStep() {
        assertThat(helped(aDrill().takesHint(3).then().orders("flag.off"))).isTrue();
        assertThat(helped(aDrill().takesHint(3).orders("flag.off"))).isTrue();
        assertThat(helped(aDrill().takesHint(2).then().orders("flag.off"))).isFalse();
        assertThat(helped(aDrill().orders("flag.off").then().takesHint(3))).isFalse();
    }

    @Test
    void callingForHelpIsHelpAndTellingPeopleIsNot() {
        assertThat(helped(aDrill().escalates("wake the dba").then().orders("flag.off"))).isTrue();
        assertThat(helped(aDrill().tells("we are at it").then().orders("flag.off"))).isFalse();
    }

    private static boolean helped(ADrill drill) {
        return deeds(drill).helpedBeforeMitigation();
    }

    @Test
    void aLookAtUsersOnceTheStepIsDoneVerifies() {
        assertThat(verified(aDrill().orders("flag.off").then().verifies("incident.health")))
                .isEqualTo(1);
        assertThat(verified(aDrill().orders("flag.off").then().verifies("db.cpu"))).isZero();
        assertThat(verified(aDrill().orders("cache.warm").then().verifies("incident.health")))
                .isZero();
    }

    private static int verified(ADrill drill) {
        return deeds(drill).verified().size();
    }

    @Test
    void aLookAfterAnEarlierStepDoesNotVerifyALaterOne() {
        ADrill early =
                aDrill().orders("cache.warm").then().verifies("incident.health").orders("flag.off");
        assertThat(verified(early)).isZero();
        assertThat(verified(early.then().verifies("incident.health"))).isEqualTo(1);
    }

    @Test
    void aLookThatAHintNamedOrOneOfAVolleyDoesNotVerify() {
        ADrill hinted =
                aDrill().asks("incident.health")
                        .then()
                        .orders("flag.off")
                        .then()
                        .minutesLater(2)
                        .verifiesByHint("incident.health")
                        .asks("db.cpu");
        assertThat(verified(hinted)).isZero();
        ADrill volley =
                aDrill().orders("flag.off")
                        .then()
                        .asks("os.cpu", "net.path", "queue.lag")
                        .verifies("incident.health");
        assertThat(verified(volley)).isZero();
    }

    @Test
    void whatIsSaidUpToTheStepIsAPrediction() {
        assertThat(predicted(aDrill().predicts(SOON).then().orders("flag.off"))).isEqualTo(1);
        assertThat(predicted(aDrill().predicts(SOON).orders("flag.off"))).isEqualTo(1);
        assertThat(predicted(aDrill().orders("flag.off").then().predicts(SOON))).isZero();
        assertThat(predicted(aDrill().predicts(SOON).orders("cache.warm"))).isZero();
        assertThat(predicted(aDrill().observes(SOON).orders("flag.off"))).isZero();
    }

    private static int predicted(ADrill drill) {
        return deeds(drill).predicted().size();
    }

    @Test
    void aPredictionHoldsOnlyOnceItWasLookedAt() {
        ADrill seen = aDrill().predicts(SOON).orders("flag.off").then().minutesLater(7);
        assertThat(deeds(seen).held()).isEmpty();
        assertThat(deeds(seen.verifies("incident.health")).held()).hasSize(1);
    }

    @Test
    void theCostIsNamedInWordsOfWhatUsersLose() {
        Deeds deeds =
                deeds(
                        aDrill().asksSaying("do users go without the label?", "db.cpu")
                                .then()
                                .orders("flag.off", "off with the flag")
                                .plans("users lose the label only"));
        assertThat(Found.quotes(deeds.sayingCost())).containsExactly("users lose the label only");
        assertThat(deeds.sayingRollback()).isEmpty();
    }

    @Test
    void theWayBackIsNamedWithItsCondition() {
        Deeds deeds =
                deeds(
                        aDrill().orders("flag.off")
                                .plans("if it does not help, turn it back on")
                                .plans("turn it back on"));
        assertThat(Found.quotes(deeds.sayingRollback()))
                .containsExactly("if it does not help, turn it back on");
        assertThat(deeds.sayingCost()).isEmpty();
    }
}
