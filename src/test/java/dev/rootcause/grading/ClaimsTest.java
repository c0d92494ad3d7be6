package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a claim, and what it claims. */
class ClaimsTest {

    private static final String COUNT = "the exact count of the search label";
    private static final String SCANS = "the count does a full scan and eats the cpu";

    private static Argument argument(ADrill drill) {
        return Found.in(drill).argument();
    }

    private static List<String> claims(ADrill drill) {
        return Found.quotes(argument(drill).claims());
    }

    @Test
    void whatIsBelievedIsAClaimWhereNothingWasClaimed() {
        ADrill drill = aDrill().suspects("a lock").believes(COUNT);
        assertThat(claims(drill)).containsExactly(COUNT);
        assertThat(claims(drill.then().claims("the batch"))).containsExactly("the batch");
        assertThat(claims(aDrill().suspects("a lock"))).isEmpty();
    }

    @Test
    void aClaimIsReadWithWhatWasSaidBesideIt() {
        ADrill drill =
                aDrill().observes("earlier")
                        .then()
                        .claims("it is the count")
                        .observes("of all rows")
                        .suspects("or so")
                        .rulesOut("no lock")
                        .plans("flag off")
                        .predicts("it gets better");
        Argument argument = argument(drill);
        assertThat(argument.statement(argument.claims().getFirst()))
                .isEqualTo("it is the count ; of all rows ; or so ; no lock");
    }

    @Test
    void thePartAtFaultIsLessThanTheCause() {
        Argument argument =
                argument(
                        aDrill().claims("stats-api")
                                .then()
                                .claims("the network")
                                .then()
                                .claims(COUNT));
        assertThat(Found.quotes(argument.componentClaims())).containsExactly("stats-api", COUNT);
        assertThat(Found.quotes(argument.rootClaims())).containsExactly(COUNT);
    }

    @Test
    void aClaimThatNamesThreeRivalsAsWellNamesNothing() {
        String two = COUNT + " ; the batch ; locks";
        assertThat(argument(aDrill().claims(two)).rootClaims()).hasSize(1);
        assertThat(argument(aDrill().claims(two + " ; the network")).rootClaims()).isEmpty();
    }

    @Test
    void certainAndAwayFromTheCauseIsWrong() {
        Argument argument =
                argument(
                        aDrill().claims("the nightly batch")
                                .then()
                                .claims("the database is too small")
                                .then()
                                .claimsUnsurely("i think a lock")
                                .then()
                                .claims("something odd")
                                .then()
                                .claims(COUNT + " ; a batch"));
        assertThat(Found.quotes(argument.wrongClaims()))
                .containsExactly("the nightly batch", "the database is too small");
    }

    @Test
    void linksAreThoseNamedFromTheClaimOnAndShown() {
        ADrill drill = aDrill().asks("db.plan").observes(SCANS).then().claims("stats-api");
        assertThat(argument(drill).links()).isEmpty();
        assertThat(argument(drill.then().observes(SCANS)).links()).containsExactly("mechanism");
        assertThat(argument(drill.plans("pages poll again")).links()).containsExactly("mechanism");
        assertThat(argument(aDrill().claims("stats-api").observes(SCANS)).links()).isEmpty();
        assertThat(argument(aDrill().asks("db.plan").claims("a lock").observes("a scan")).links())
                .isEmpty();
    }

    @Test
    void theMechanismIsExplainedInTheClaimItself() {
        assertThat(argument(aDrill().asks("db.plan").claims(SCANS)).showsMechanism()).isTrue();
        assertThat(argument(aDrill().asks("jobs.runs").claims(SCANS)).showsMechanism()).isFalse();
        ADrill later = aDrill().asks("db.plan").claims(COUNT).then().observes(SCANS);
        assertThat(argument(later).links()).contains("mechanism");
        assertThat(argument(later).showsMechanism()).isFalse();
    }

    @Test
    void theFirstExplanationOnTrackIsWhenItWasSuspected() {
        ADrill drill = aDrill().suspects("a lock").observes(COUNT).then().suspects("release 4.18");
        assertThat(argument(drill).firstSuspected()).isEqualTo(2);
        assertThat(Found.quotes(argument(drill.then().claims(COUNT)).suspicions()))
                .containsExactly("release 4.18", COUNT);
        assertThat(argument(aDrill().observes(COUNT)).firstSuspected())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void numbersAndDoubtsCountWhereSomethingIsSaidOrForetold() {
        String cores = "24.8 of 32 cores";
        String wrong = "if i am wrong it stays slow";
        Argument argument =
                argument(
                        aDrill().plans(cores + ", " + wrong)
                                .observes(cores)
                                .predicts(cores)
                                .suspects(wrong)
                                .predicts(wrong)
                                .claims("many cores"));
        assertThat(Found.quotes(argument.reckoned())).containsExactly(cores, cores);
        assertThat(Found.quotes(argument.refutable())).containsExactly(wrong, wrong);
    }
}
