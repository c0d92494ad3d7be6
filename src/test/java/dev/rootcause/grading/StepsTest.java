package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Event;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Steps on the system: which can be undone, which were taken blindly, which destroy something. */
class StepsTest {

    private static Deeds deeds(ADrill drill) {
        return Found.in(drill).deeds();
    }

    private static List<String> names(Stream<Event.Acted> steps) {
        return steps.map(step -> step.order().action().value()).toList();
    }

    private static List<String> blind(ADrill drill) {
        return names(deeds(drill).blind().stream());
    }

    private static boolean isIrreversible(ADrill drill, Answer answer) {
        Deeds deeds = Found.in(drill, answer).deeds();
        return deeds.isIrreversible(deeds.changes().getLast());
    }

    private static boolean isIrreversible(ADrill drill) {
        return isIrreversible(drill, TinyLibrary.answer());
    }

    private static boolean keepsEvidence(ADrill drill) {
        Deeds deeds = deeds(drill);
        return deeds.keptEvidence(deeds.destroying().getFirst());
    }

    @Test
    void waitingRecordingAndTakingBackAreNoChanges() {
        Deeds deeds =
                deeds(
                        aDrill().orders("wait.observe")
                                .orders("data.snapshot")
                                .orders("flag.off")
                                .orders("undo.last"));
        assertThat(names(deeds.changes().stream())).containsExactly("flag.off");
    }

    @Test
    void aStepOutsideTheVocabularyIsAMistakeOfOurs() {
        assertThatThrownBy(() -> deeds(aDrill().orders("dance")).changes())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no action dance");
    }

    @Test
    void queriesLookedAtBeforeTheyAreCanceledLeaveNothingToUndo() {
        assertThat(isIrreversible(aDrill().asks("db.activity").then().orders("db.cancel_queries")))
                .isFalse();
        assertThat(isIrreversible(aDrill().asks("db.cpu").then().orders("db.cancel_queries")))
                .isTrue();
    }

    @Test
    void queriesThatTheKeyDoesNotCancelStayCanceled() {
        ADrill drill = aDrill().asks("db.activity").then().orders("db.cancel_queries");
        assertThat(isIrreversible(drill, OtherKey.mitigatedBy("flag.off"))).isTrue();
    }

    @Test
    void whatIsClosedOrRestartedStaysSoWhateverWasKept() {
        Answer answer = OtherKey.mitigatedBy("stream.close", "db.restart", "db.cancel_queries");
        assertThat(isIrreversible(saved("db.cancel_queries"), answer)).isFalse();
        assertThat(isIrreversible(saved("stream.close"), answer)).isTrue();
        assertThat(isIrreversible(saved("db.restart"), answer)).isTrue();
        assertThat(isIrreversible(saved("flag.off"), answer)).isFalse();
    }

    private static ADrill saved(String action) {
        return aDrill().orders("data.snapshot").then().orders(action);
    }

    @Test
    void aRiskyStepNeedsADecidingLookInAnEarlierMessage() {
        assertThat(blind(aDrill().orders("app.restart"))).containsExactly("app.restart");
        assertThat(blind(aDrill().asks("db.activity").then().orders("app.restart"))).isEmpty();
        assertThat(blind(aDrill().asks("db.activity").orders("app.restart"))).hasSize(1);
        assertThat(blind(aDrill().orders("app.restart").then().asks("db.activity"))).hasSize(1);
    }

    @Test
    void whatOnlySupportsOrLeadsAwayBacksNoRiskyStep() {
        assertThat(blind(aDrill().asks("db.cpu", "app.gc").then().orders("app.restart")))
                .hasSize(1);
    }

    @Test
    void aHarmlessStepIsNeverBlind() {
        assertThat(blind(aDrill().orders("flag.off"))).isEmpty();
    }

    @Test
    void harmIsWhatTheKeyCallsHarmful() {
        Deeds deeds = deeds(aDrill().orders("flag.off").then().orders("pool.increase"));
        assertThat(names(deeds.harmful().stream())).containsExactly("pool.increase");
    }

    @Test
    void aRaisedLimitIsCapacityToo() {
        Deeds deeds =
                deeds(
                        aDrill().orders("db.scale_up")
                                .orders("timeout.raise")
                                .orders("flag.off")
                                .orders("timeout.lower"));
        assertThat(names(deeds.capacity().stream()))
                .containsExactly("db.scale_up", "timeout.raise");
    }

    @Test
    void whatAStepDestroysIsKeptByALookAtItOrByASnapshot() {
        assertThat(keepsEvidence(aDrill().asks("app.logs").then().orders("app.restart"))).isTrue();
        assertThat(keepsEvidence(aDrill().asks("app.logs").orders("app.restart"))).isTrue();
        assertThat(keepsEvidence(saved("app.restart"))).isTrue();
        assertThat(keepsEvidence(aDrill().orders("data.snapshot").orders("app.restart"))).isTrue();
    }

    @Test
    void anotherLookOneTooLateOrOneOfAVolleyKeepsNothing() {
        assertThat(keepsEvidence(aDrill().orders("app.restart"))).isFalse();
        assertThat(keepsEvidence(aDrill().asks("db.activity").then().orders("app.restart")))
                .isFalse();
        assertThat(keepsEvidence(aDrill().orders("app.restart").then().asks("app.logs"))).isFalse();
        assertThat(keepsEvidence(aDrill().orders("app.restart").then().orders("data.snapshot")))
                .isFalse();
        assertThat(
                        keepsEvidence(
                                aDrill().asks("app.logs", "os.cpu", "net.path", "queue.lag")
                                        .then()
                                        .orders("app.restart")))
                .isFalse();
        assertThat(keepsEvidence(aDrill().orders("cache.warm").then().orders("app.restart")))
                .isFalse();
    }

    @Test
    void onlySomeStepsDestroyAnything() {
        Deeds deeds = deeds(aDrill().orders("flag.off").orders("db.cancel_queries"));
        assertThat(names(deeds.destroying().stream())).containsExactly("db.cancel_queries");
    }
}
