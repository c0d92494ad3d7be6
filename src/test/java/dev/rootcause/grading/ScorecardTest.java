package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.GraderTest.anExpert;
import static dev.rootcause.grading.TinyLibrary.grade;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a card says of itself. */
class ScorecardTest {

    private static final String COUNT = "root cause: the exact count of the search label";

    @Test
    void theWeakestPhaseIsTheEarliestOfTheLowest() {
        assertThat(grade(aDrill().claims(COUNT)).weakest()).contains(Phase.STABILIZE);
        assertThat(grade(anExpert().then().orders("db.scale_up")).weakest())
                .contains(Phase.STABILIZE);
        assertThat(grade(anExpert().then().claims("the nightly batch")).weakest())
                .contains(Phase.PROVE);
        assertThat(grade(aDrill().asks("db.cpu")).weakest()).isEmpty();
    }

    @Test
    void aFlagIsToldWithItsPriceReasonAndTime() {
        assertThat(grade(aDrill().asks("app.gc").claims(COUNT)).flags())
                .extracting(Scorecard.Flag::says)
                .contains(
                        "narrow at most 2 · 0 shotgun turns, 100 % of the asks told nothing"
                                + " (10:03)",
                        "prevent at most 2 · prevention hangs on no shown link, with prove at 1 or"
                                + " below");
    }

    @Test
    void wordsOfSomebodyElseAreNotQuoted() {
        ADrill drill = aDrill().claims(COUNT).isAskedBy("CTO", "any news?");
        drill.then().asks("db.cpu").then().asks("db.plan").then().asks("jobs.runs");
        assertThat(grade(drill).flags())
                .filteredOn(flag -> flag.name().equals("SILENT"))
                .singleElement()
                .satisfies(flag -> assertThat(flag.quote()).isNull());
    }

    @Test
    void aLevelIsQuotedByWhatEarnedItAndNotByWhatStandsAbove() {
        // the prediction and the doubt belong to the fourth level
        ADrill drill = aDrill().asks("db.plan").observes("if it was the plan").predicts("soon");
        Scorecard.Grade narrow = grade(drill.claims(COUNT)).phases().get(Phase.NARROW);
        assertThat(narrow.level()).isEqualTo(1);
        assertThat(narrow.rules())
                .contains("set numbers against each other or said what would refute");
        assertThat(narrow.quotes())
                .extracting(Scorecard.Quote::text)
                .containsExactly("show me db.plan");
    }
}
