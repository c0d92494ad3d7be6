package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.TinyLibrary.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.drill.Event;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static Ledger.Ask ask(String... signals) {
        return ledger(aDrill().asksForBundle(signals)).asks().getFirst();
    }

    @Test
    void aBundleOrAPartOfOneIsOneAsk() {
        assertThat(ask("app.traffic", "app.errors", "app.latency", "app.cpu").weight())
                .isEqualTo(1);
        assertThat(ask("os.cpu", "os.disk").weight()).isEqualTo(1);
    }

    @Test
    void breakdownsOfOneKindAreOneAsk() {
        assertThat(ask("app.traffic.by_route", "app.errors.by_route", "db.cpu.by_route").weight())
                .isEqualTo(1);
        assertThat(ask("app.traffic.by_route", "app.traffic.by_caller").weight()).isEqualTo(2);
    }

    @Test
    void anythingElseIsAnAskForEachSignal() {
        assertThat(ask("app.traffic", "os.cpu", "db.plan").weight()).isEqualTo(3);
    }

    @Test
    void fourAsksWithNoHypothesisAreAVolley() {
        assertThat(
                        ledger(aDrill().asks("db.cpu", "app.gc", "db.plan", "dns.lookups"))
                                .shotgunTurns())
                .containsExactly(1);
        assertThat(ledger(aDrill().asks("db.cpu", "app.gc", "db.plan")).shotgunTurns()).isEmpty();
        assertThat(
                        ledger(
                                        aDrill().claims("the count")
                                                .asks("db.cpu", "app.gc", "db.plan", "dns.lookups"))
                                .shotgunTurns())
                .isEmpty();
    }

    @Test
    void whatAHintNamedIsNoLookOfTheirs() {
        Ledger ledger = ledger(aDrill().isShownByHint("db.plan").then().asks("db.cpu"));
        assertThat(ledger.looks())
                .extracting(look -> look.signal().value())
                .containsExactly("db.cpu");
        assertThat(ledger.asks()).extracting(Ledger.Ask::isHinted).containsExactly(true, false);
        assertThat(ledger.evidence()).hasSize(1);
    }

    @Test
    void whatComesForNothingIsNoAsk() {
        assertThat(ledger(aDrill().isShownFree("db.plan")).asks()).isEmpty();
    }

    @Test
    void onlyTheFirstSightOfASignalIsEvidence() {
        Ledger ledger = ledger(aDrill().asks("db.plan").then().asks("db.plan", "db.cpu"));
        assertThat(ledger.evidence()).extracting(seen -> seen.stamp().turn()).containsExactly(1, 2);
    }

    @Test
    void withoutAnswersToQuestionsStepsStayAndTheirWordsGo() {
        Ledger whole =
                ledger(
                        aDrill().asks("db.cpu")
                                .then()
                                .answering()
                                .observes("so")
                                .orders("flag.off"));
        Ledger left = whole.unprompted();
        assertThat(whole.isWhole()).isTrue();
        assertThat(left.isWhole()).isFalse();
        assertThat(left.all(Event.Observed.class)).isEmpty();
        assertThat(left.all(Event.Revealed.class)).hasSize(1);
        assertThat(left.all(Event.Acted.class))
                .singleElement()
                .satisfies(act -> assertThat(act.stamp().quote()).isEmpty());
    }
}
