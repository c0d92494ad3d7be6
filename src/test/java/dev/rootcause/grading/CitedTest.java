package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a claim rests on: facts seen by then that it refers to, by their names or in words. */
class CitedTest {

    private static final String COUNT = "the exact count of all items";

    private static Argument argument(ADrill drill) {
        return Found.in(drill).argument();
    }

    private static List<String> cited(ADrill drill) {
        return argument(drill).cited().stream().map(fact -> fact.ids().getFirst().value()).toList();
    }

    @Test
    void aFactIsCitedByNameOrInWords() {
        assertThat(cited(aDrill().asks("db.plan").then().claims(COUNT, "db.plan")))
                .containsExactly("db.plan");
        assertThat(cited(aDrill().asks("db.plan").then().claims(COUNT + ", see explain")))
                .containsExactly("db.plan");
        assertThat(cited(aDrill().asks("db.plan").then().claims(COUNT))).isEmpty();
    }

    @Test
    void onlyWhatWasSeenByThenIsCited() {
        assertThat(cited(aDrill().asks("db.plan").claims(COUNT, "db.plan"))).hasSize(1);
        assertThat(cited(aDrill().claims(COUNT, "db.plan").then().asks("db.plan"))).isEmpty();
        assertThat(cited(aDrill().asks("queue.lag").claims(COUNT, "queue.lag"))).isEmpty();
    }

    @Test
    void eachClaimStandsOnItsOwnCitations() {
        ADrill drill =
                aDrill().asks("db.plan").claims("the network", "db.plan").then().claims(COUNT);
        assertThat(cited(drill)).isEmpty();
        assertThat(argument(drill).citesNothing()).isFalse();
        assertThat(argument(aDrill().asks("db.plan").claims(COUNT)).citesNothing()).isTrue();
    }

    @Test
    void whatIsSeenByAnotherToolOrInAnotherLayerIsIndependent() {
        assertThat(independent("db.plan", "db.activity")).isTrue(); // another tool
        assertThat(independent("db.cpu", "app.traffic.by_route")).isTrue(); // another layer
        assertThat(independent("app.latency.by_route", "app.traffic.by_route")).isFalse();
        assertThat(independent("db.activity", "db.cpu.by_query")).isFalse(); // one fact
    }

    private static boolean independent(String one, String other) {
        return argument(aDrill().asks(one, other).claims(COUNT, one, other))
                .citesIndependentFacts();
    }

    @Test
    void claimingAnUnlikelyCauseIsAJump() {
        // one part in ten at first; with plan and sessions 1.6 parts stand against 0.425
        assertThat(argument(aDrill().claims(COUNT)).jumped(0.5)).isTrue();
        assertThat(argument(aDrill().asks("db.plan", "db.activity").claims(COUNT)).jumped(0.5))
                .isFalse();
        ADrill late = aDrill().asks("db.plan").claims(COUNT).then().asks("db.activity");
        assertThat(argument(late).jumped(0.5)).isTrue();
    }

    @Test
    void asLikelyAsItMustBeIsNoJump() {
        double likely = Beliefs.before(TinyLibrary.answer()).in("exact_count");
        assertThat(argument(aDrill().claims(COUNT)).jumped(likely)).isFalse();
    }

    @Test
    void believingOrClaimingSomethingElseIsNoJump() {
        assertThat(argument(aDrill().believes(COUNT)).jumped(0.5)).isFalse();
        assertThat(argument(aDrill().claims("the network")).jumped(0.5)).isFalse();
    }

    @Test
    void looksThatSpeakTwoBitsForTheCauseDecide() {
        assertThat(argument(aDrill().asks("db.plan", "db.cpu", "jobs.runs")).decisive())
                .extracting(look -> look.signal().value())
                .containsExactly("db.plan");
    }
}
