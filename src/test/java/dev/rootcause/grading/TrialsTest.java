package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Explanations put to a test. By the key, the job runs speak two bits against a batch job, the plan
 * one against an index, the requirement one for the cause, the garbage collection one for memory;
 * what is at rest tells nothing.
 */
class TrialsTest {

    private static final String COUNT = "the exact count of the search label";

    private static Trials trials(ADrill drill) {
        return Found.in(drill).trials();
    }

    private static ADrill suspectsBatch() {
        return aDrill().suspects("the nightly batch");
    }

    @Test
    void whatWasContradictedAndThenDroppedWasTested() {
        ADrill drill = suspectsBatch().then().asks("jobs.runs").then().rulesOut("no batch then");
        assertThat(trials(drill).tested()).containsExactly("batch_job");
        assertThat(Found.quotes(trials(drill).testedStatements()))
                .containsExactly("the nightly batch");
        ADrill faint =
                aDrill().suspects("a missing index").asks("db.plan").then().rulesOut("no index");
        assertThat(trials(faint).tested()).containsExactly("bad_plan");
    }

    @Test
    void whatWasSupportedAndThenClaimedWasTested() {
        ADrill drill =
                aDrill().suspects(COUNT)
                        .suspects("or a memory leak")
                        .asks("arch.requirement", "app.gc")
                        .then()
                        .claims("root cause: " + COUNT);
        assertThat(trials(drill).tested()).containsExactly("exact_count");
        assertThat(trials(drill.then().claims("it is the memory leak as well")).tested())
                .containsExactly("exact_count", "memory_pressure");
    }

    @Test
    void theVerdictComesInALaterMessageThanTheLook() {
        assertThat(trials(suspectsBatch().asks("jobs.runs").rulesOut("no batch")).tested())
                .isEmpty();
        assertThat(trials(aDrill().suspects(COUNT).asks("db.plan").claims(COUNT)).tested())
                .isEmpty();
        ADrill early = suspectsBatch().rulesOut("no batch").then().asks("jobs.runs");
        assertThat(trials(early).tested()).isEmpty();
        ADrill claimed = aDrill().suspects(COUNT).claims(COUNT).then().asks("db.plan");
        assertThat(trials(claimed).tested()).isEmpty();
    }

    @Test
    void whatWasSeenBeforeItWasStatedIsNoTest() {
        ADrill drill =
                aDrill().asks("jobs.runs")
                        .then()
                        .suspects("the nightly batch")
                        .then()
                        .rulesOut("no batch");
        assertThat(trials(drill).tested()).isEmpty();
    }

    @Test
    void aLookThatTellsNothingOfItIsNoTest() {
        assertThat(trials(suspectsBatch().asks("db.plan").then().rulesOut("no batch")).tested())
                .isEmpty();
        assertThat(trials(aDrill().suspects(COUNT).asks("jobs.runs").then().claims(COUNT)).tested())
                .isEmpty();
        assertThat(trials(suspectsBatch().asks("jobs.runs").then().claims(COUNT)).tested())
                .isEmpty();
    }

    @Test
    void aVerdictAgainstTheLookIsNoTest() {
        assertThat(trials(suspectsBatch().asks("jobs.runs").then().claims("the batch")).tested())
                .isEmpty();
        ADrill drill = aDrill().suspects(COUNT).asks("db.plan").then().rulesOut("not the count");
        assertThat(trials(drill).tested()).isEmpty();
    }

    @Test
    void droppingIsSaidOfTheThingItself() {
        ADrill drill = suspectsBatch().asks("jobs.runs").then();
        assertThat(trials(drill.observes("the cpu is high")).tested()).isEmpty();
        assertThat(trials(drill.rulesOut("no lock at all")).tested()).isEmpty();
        assertThat(trials(drill.plans("not the batch")).tested()).isEmpty();
        assertThat(trials(drill.observes("so it is not the batch")).tested())
                .containsExactly("batch_job");
    }

    @Test
    void whatWasNeverStatedIsNotTested() {
        assertThat(trials(aDrill().asks("jobs.runs").then().rulesOut("no batch")).tested())
                .isEmpty();
    }

    @Test
    void theRivalThatShoutsIsRuledOutByALookInAnEarlierMessage() {
        Trials trials = trials(aDrill().asks("db.plan").then().rulesOut("it is not capacity"));
        assertThat(Found.quotes(trials.falsified())).containsExactly("it is not capacity");
        assertThat(trials.excluded()).containsExactly("db_too_small");
        assertThat(trials(aDrill().asks("db.plan").rulesOut("not capacity")).falsified()).isEmpty();
        assertThat(trials(aDrill().rulesOut("not capacity").then().asks("db.plan")).falsified())
                .isEmpty();
    }

    @Test
    void aLookThatDoesNotSpeakAgainstItRulesNothingOut() {
        Trials trials =
                trials(aDrill().asks("db.cpu", "jobs.runs").then().rulesOut("not capacity"));
        assertThat(trials.falsified()).isEmpty();
        assertThat(trials.excluded()).isEmpty();
    }

    @Test
    void anotherRivalCountsOnceTheyHadThoughtOfIt() {
        ADrill unthought = aDrill().asks("jobs.runs").then().rulesOut("no batch");
        assertThat(trials(unthought).falsified()).isEmpty();
        assertThat(trials(unthought).excluded()).isEmpty();
        ADrill thought = suspectsBatch().asks("jobs.runs").then().rulesOut("no batch");
        assertThat(trials(thought).falsified()).hasSize(1);
        assertThat(trials(thought).excluded()).containsExactly("batch_job");
    }

    @Test
    void aLookThatDividesSpeaksForTheCauseAndAgainstWhatShouts() {
        Trials trials =
                trials(
                        aDrill().suspects(COUNT)
                                .asks("db.plan", "arch.requirement", "jobs.runs")
                                .then()
                                .asks("db.cpu", "db.statements.top"));
        assertThat(trials.discriminatingTests())
                .extracting(look -> look.signal().value())
                .containsExactly("db.plan", "db.cpu");
    }

    @Test
    void beforeTheCauseIsSuspectedNoLookDivides() {
        assertThat(trials(aDrill().asks("db.plan").then().suspects(COUNT)).discriminatingTests())
                .isEmpty();
        assertThat(trials(suspectsBatch().asks("db.plan")).discriminatingTests()).isEmpty();
    }
}
