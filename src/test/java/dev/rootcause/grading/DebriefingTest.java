package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What there is to learn from a drill, in sentences. */
class DebriefingTest {

    private static Scorecard.Debrief debrief(ADrill drill) {
        return TinyLibrary.grade(drill).debrief();
    }

    @Test
    void eachLookIsToldWithWhatItWasWorth() {
        assertThat(
                        debrief(
                                        aDrill().asks("db.plan", "app.db_pool")
                                                .then()
                                                .asks("db.memory", "app.gc", "dns.lookups")
                                                .then()
                                                .asks("app.by_service", "business.kpi", "db.plan"))
                                .asked())
                .extracting(line -> line.substring(line.indexOf(": ") + 2))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("decisive; the count reads all"),
                        line -> assertThat(line).startsWith("helped; the pool of stats-api"),
                        line -> assertThat(line).startsWith("ruled something out; a big"),
                        line -> assertThat(line).startsWith("led away; garbage collection"),
                        line -> assertThat(line).isEqualTo("decided nothing here"),
                        line -> assertThat(line).isEqualTo("showed how users fare"),
                        line -> assertThat(line).isEqualTo("showed how users fare"));
    }

    @Test
    void decidingFactsNotLookedAtAreNamed() {
        // of a fact with several signals one is enough
        assertThat(debrief(aDrill().asks("db.plan", "change.flags", "db.cpu.by_query")).notAsked())
                .satisfiesExactly(
                        line -> assertThat(line).contains(": pages are flat at 60/s"),
                        line -> assertThat(line).contains(": the calls come from the search box"));
    }

    @Test
    void signalsAreCalledByTheirLabels() {
        assertThat(debrief(aDrill().asks("db.plan")).asked().getFirst())
                .startsWith("Query plan: decisive; ");
        assertThat(debrief(aDrill().asks("no.such_signal")).asked())
                .containsExactly("no.such_signal: decided nothing here");
    }

    @Test
    void theTrapIsToldWithItsWayOutAndItsSense() {
        assertThat(debrief(aDrill()).trap())
                .startsWith("database CPU at 100 % with a load of 206 looks like")
                .contains("too small. The way out: ask who uses the CPU before")
                .endsWith("CPU stays at 100 %. " + TinyLibrary.answer().lesson().sense());
    }

    @Test
    void theOwnWayIsALineForEachMessageInWhichSomethingHappened() {
        assertThat(
                        debrief(
                                        aDrill().asks("db.plan")
                                                .isShownFree("db.cpu")
                                                .then()
                                                .observes("so it is")
                                                .then()
                                                .suspects("a lock")
                                                .suspects("or a batch")
                                                .takesHint(1)
                                                .then()
                                                .minutesLater(2)
                                                .orders("flag.off"))
                                .yours())
                .containsExactly(
                        "10:03 Query plan",
                        "10:03 put an explanation forward, took a hint",
                        "10:05 did: Turn a feature off");
    }
}
