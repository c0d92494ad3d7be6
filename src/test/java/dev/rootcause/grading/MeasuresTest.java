package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.GraderTest.anExpert;
import static dev.rootcause.grading.TinyLibrary.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Figures reckoned by hand in the tiny world: 3,200 of 10,000 users fare badly from the page on,
 * the horizon is 60 minutes, and the reference run has them back after 9.
 */
class MeasuresTest {

    private static final Offset<Double> EXACT = within(1e-6);

    private static Measures measures(ADrill drill) {
        return grade(drill).measures();
    }

    @Test
    void painIsUsersTimesMinutesInThreeRuns() {
        // both done at minute 31: 31 x 3,200
        Measures.Users users =
                measures(aDrill().minutesLater(30).orders("flag.off").orders("db.cancel_queries"))
                        .users();
        assertThat(users.nothing()).isCloseTo(192_000, EXACT);
        assertThat(users.reference()).isCloseTo(28_800, EXACT);
        assertThat(users.candidate()).isCloseTo(99_200, EXACT);
        assertThat(users.saved()).isCloseTo(92_800 / 163_200.0, EXACT);
        assertThat(users.harm()).isZero();
        assertThat(users.mitigatedAfter()).isEqualTo(31);
        assertThat(users.referenceAfter()).isEqualTo(9);
    }

    @Test
    void fasterThanTheReferenceRunIsAllThatCouldBeSaved() {
        Measures.Users users =
                measures(aDrill().orders("flag.off").orders("db.cancel_queries")).users();
        assertThat(users.candidate()).isCloseTo(3_200, EXACT);
        assertThat(users.saved()).isEqualTo(1);
    }

    @Test
    void harmIsWhatAStepAddsToDoingNothing() {
        // more connections double the pain from minute 4 on: 56 x 3,200
        Measures.Users users = measures(aDrill().orders("pool.increase")).users();
        assertThat(users.harm()).isCloseTo(179_200, EXACT);
        assertThat(users.saved()).isZero();
        assertThat(users.mitigatedAfter()).isNull();
    }

    @Test
    void aStepIsShownWithItsEffectAndWhoLooked() {
        var steps = measures(anExpert()).steps();
        assertThat(steps)
                .extracting(Measures.Step::action)
                .containsExactly("flag.off", "db.cancel_queries");
        assertThat(steps.getLast().after()).isEqualTo(1);
        assertThat(steps).allMatch(step -> step.verifiedAt() != null);
        assertThat(measures(aDrill().orders("flag.off")).steps().getFirst().verifiedAt()).isNull();
    }

    @Test
    void explanationsAreTestedExcludedAndNotJumpedTo() {
        Measures.Thinking thinking = measures(anExpert()).thinking();
        assertThat(thinking.tested())
                .containsExactly(
                        "an exact count of all items, run for the search label of every open page",
                        "the database is too small for its load");
        assertThat(thinking.excluded()).containsExactly("the database is too small for its load");
        assertThat(thinking.suspectedInTurn()).isEqualTo(2);
        assertThat(thinking.jumped()).isFalse();
        assertThat(thinking.anchored()).isFalse();
    }

    @Test
    void aClaimOutOfTheBlueIsAJump() {
        var thinking =
                measures(aDrill().claims("root cause: the exact count of the search label"))
                        .thinking();
        assertThat(thinking.jumped()).isTrue();
        assertThat(thinking.tested()).isEmpty();
    }

    @Test
    void holdingOnAgainstTwoLooksIsAnchoring() {
        var thinking =
                measures(
                                aDrill().suspects("a batch job is eating the database")
                                        .asks("jobs.runs", "app.traffic.by_route", "db.activity")
                                        .then()
                                        .claims("root cause: the batch job"))
                        .thinking();
        assertThat(thinking.anchored()).isTrue();
    }

    @Test
    void aLinkHoldsOnceItIsSaidAndShown() {
        var links = measures(anExpert()).proof().links();
        assertThat(links).filteredOn(Measures.Link::holds).hasSize(5);
        var unseen =
                measures(
                                aDrill().asks("db.plan")
                                        .then()
                                        .claims(
                                                "root cause: the exact count does a full scan and"
                                                        + " takes all cores, since flag"
                                                        + " search_total at 09:52"))
                        .proof()
                        .links();
        assertThat(unseen)
                .filteredOn(Measures.Link::holds)
                .extracting(Measures.Link::name)
                .containsExactly("mechanism");
    }

    @Test
    void preventionIsCountedByKindStrengthAndLink() {
        var prevention =
                measures(
                                aDrill().claims("the exact count of the search label")
                                        .prevents("look harder", "detect.more_monitoring")
                                        .prevents("timeouts", "guard.timeouts")
                                        .prevents("an alert on it", "detect.alert_cause"))
                        .prevention();
        assertThat(prevention.kinds()).containsExactly("detect", "guard");
        assertThat(prevention.measures())
                .extracting(Measures.Measure::strong)
                .containsExactly(false, true, true);
        assertThat(prevention.measures().getFirst().link()).isNull();
        assertThat(prevention.measures().get(1).link()).isEqualTo("amplifier");
        assertThat(prevention.replayHolds()).isFalse();
    }

    @Test
    void silenceIsCountedInMinutesFromThePageToTheEnd() {
        // told at minute 4 and at 6, over at 16
        Measures.Telling telling =
                measures(
                                aDrill().minutesLater(4)
                                        .tells("we look at it")
                                        .then()
                                        .minutesLater(2)
                                        .tells("found it")
                                        .then()
                                        .minutesLater(10)
                                        .claims("the exact count of the search label"))
                        .telling();
        assertThat(telling.words()).isEqualTo(2);
        assertThat(telling.gaps()).containsExactly(4, 2, 10);
        assertThat(telling.longestGap()).isEqualTo(10);
        assertThat(telling.unanswered()).isEmpty();
    }

    @Test
    void aVoiceWithNoNewsForThreeTurnsIsUnanswered() {
        var telling =
                measures(
                                aDrill().isAskedBy("CTO")
                                        .then()
                                        .asks("db.cpu")
                                        .then()
                                        .asks("db.plan")
                                        .then()
                                        .claims("the exact count of the search label"))
                        .telling();
        assertThat(telling.unanswered()).containsExactly("CTO");
    }

    @Test
    void theCourseIsDrawnWithTheReferenceAndWithNothingDone() {
        var strip = grade(anExpert()).strip();
        assertThat(strip).hasSize(2);
        assertThat(strip.getFirst().series())
                .extracting(series -> series.label())
                .containsExactly("yours", "reference", "nothing done");
        assertThat(strip.getFirst().series().getLast().values())
                .allMatch(it -> Math.abs(it - 32) < 1e-6);
        assertThat(strip.getFirst().marks()).hasSize(2);
        assertThat(strip.getLast().series().getFirst().values().getLast())
                .isEqualTo(measures(anExpert()).looking().asks());
    }
}
