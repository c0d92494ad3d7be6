package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Held on to against two looks, or trapped with no way out seen. Traffic by route and by caller
 * speak one bit each against a batch job; a database too small is the trap of the case.
 */
class AnchoredTest {

    private static final String BATCH = "the nightly batch";
    private static final String SMALL = "the database is too small";
    private static final String COUNT = "the exact count of the search label";

    private static List<String> anchors(ADrill drill) {
        return Found.quotes(Found.in(drill).trials().anchors());
    }

    private static ADrill contradicted(ADrill drill) {
        return drill.asks("app.traffic.by_route", "app.traffic.by_caller");
    }

    @Test
    void twoLooksAgainstItThatChangeNothingAnchor() {
        assertThat(anchors(contradicted(aDrill().suspects(BATCH)))).containsExactly(BATCH);
        assertThat(anchors(contradicted(aDrill().claims(BATCH).then()))).containsExactly(BATCH);
    }

    @Test
    void oneLookAgainstItDoesNot() {
        assertThat(anchors(aDrill().suspects(BATCH).asks("jobs.runs", "db.cpu", "db.plan")))
                .isEmpty();
    }

    @Test
    void looksBeforeItWasPutForwardDoNot() {
        assertThat(anchors(contradicted(aDrill()).then().suspects(BATCH))).isEmpty();
    }

    @Test
    void whoDropsItLaterIsNotAnchored() {
        assertThat(anchors(contradicted(aDrill().suspects(BATCH)).then().rulesOut("no batch")))
                .isEmpty();
        assertThat(anchors(contradicted(aDrill().suspects(BATCH)).then().rulesOut("no lock")))
                .containsExactly(BATCH);
    }

    @Test
    void whoComesToTheCauseLaterIsNotAnchored() {
        assertThat(anchors(contradicted(aDrill().suspects(BATCH)).then().suspects(COUNT)))
                .isEmpty();
        assertThat(anchors(contradicted(aDrill().suspects(BATCH)).then().claims(COUNT))).isEmpty();
    }

    @Test
    void theCauseNamedBeforeBesideOrOnlySeenChangesNothing() {
        assertThat(anchors(contradicted(aDrill().suspects(COUNT).then().suspects(BATCH))))
                .containsExactly(BATCH);
        assertThat(anchors(contradicted(aDrill().suspects(BATCH).suspects(COUNT))))
                .containsExactly(BATCH);
        assertThat(anchors(contradicted(aDrill().suspects(BATCH)).then().observes(COUNT)))
                .containsExactly(BATCH);
        assertThat(anchors(contradicted(aDrill().suspects(BATCH)).then().suspects("a lock")))
                .contains(BATCH);
    }

    @Test
    void onlyExplanationsAnchorAndOnlyThoseThatLeadAway() {
        assertThat(anchors(contradicted(aDrill().observes(BATCH)))).isEmpty();
        assertThat(anchors(contradicted(aDrill().suspects("something odd")))).isEmpty();
        // two looks against the release in general, which leads to the cause
        assertThat(anchors(aDrill().suspects("release 4.18").asks("db.activity", "incident.onset")))
                .isEmpty();
    }

    @Test
    void theTrapHoldsUntilAWayOutIsSeen() {
        assertThat(anchors(aDrill().suspects(SMALL))).containsExactly(SMALL);
        assertThat(anchors(aDrill().suspects(SMALL).asks("db.cpu"))).containsExactly(SMALL);
        assertThat(anchors(aDrill().suspects(SMALL).asks("db.plan"))).isEmpty();
        assertThat(anchors(aDrill().asks("db.plan").then().suspects(SMALL))).isEmpty();
        assertThat(anchors(aDrill().suspects(SMALL).then().suspects(COUNT))).isEmpty();
    }

    @Test
    void anotherExplanationIsNoTrap() {
        assertThat(anchors(aDrill().suspects(BATCH))).isEmpty();
    }
}
