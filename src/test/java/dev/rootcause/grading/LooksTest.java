package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rootcause.cases.Rubric;
import org.junit.jupiter.api.Test;

class LooksTest {

    private static Looks looks(ADrill drill) {
        return Looks.at(
                TinyLibrary.ledger(drill), TinyLibrary.answer(), Rubric.current().measures());
    }

    @Test
    void recallCountsKeyFactsAndPrecisionAsksThatHelp() {
        // two of five key facts; db.cpu helps, dns.lookups does not
        Looks looks =
                looks(
                        aDrill().asks("app.traffic.by_route", "db.activity")
                                .then()
                                .asks("db.cpu")
                                .then()
                                .asks("dns.lookups"));
        assertThat(looks.recall()).isCloseTo(0.4, within(1e-9));
        assertThat(looks.precision()).isCloseTo(0.75, within(1e-9));
        assertThat(looks.f1()).isCloseTo(2 * 0.4 * 0.75 / 1.15, within(1e-9));
    }

    @Test
    void twoSignalsOfOneFactCountOnce() {
        assertThat(looks(aDrill().asks("db.activity").then().asks("db.cpu.by_query")).recall())
                .isCloseTo(0.2, within(1e-9));
    }

    @Test
    void aBundleIsOneAsk() {
        Looks looks = looks(aDrill().asksForBundle("app.traffic", "app.errors", "app.latency"));
        assertThat(looks.asks()).isEqualTo(1);
    }

    @Test
    void theBestOrderIsFullyEfficient() {
        Beliefs before = Beliefs.before(TinyLibrary.answer());
        String best =
                TinyLibrary.answer().signals().stream()
                        .max((a, b) -> Double.compare(before.gain(a), before.gain(b)))
                        .orElseThrow()
                        .ids()
                        .getFirst()
                        .value();
        assertThat(looks(aDrill().asks(best)).efficiency()).isEqualTo(1);
        assertThat(looks(aDrill().asks("dns.lookups").then().asks(best)).efficiency())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void whatAHintNamedEntersNoNumerator() {
        assertThat(looks(aDrill().isShownByHint("app.traffic.by_route")).recall()).isZero();
    }

    @Test
    void whatAVolleyShowedIsNoEvidenceEvenWhenAskedAgain() {
        Looks looks =
                looks(
                        aDrill().asks("app.traffic.by_route", "db.plan", "app.gc", "os.cpu")
                                .then()
                                .asks("db.plan"));
        assertThat(looks.recall()).isZero();
        assertThat(looks.known()).isEmpty();
    }

    @Test
    void aVolleyWithAHypothesisIsNone() {
        Looks looks =
                looks(
                        aDrill().suspects("the exact count")
                                .asks("app.traffic.by_route", "db.plan", "app.gc", "os.cpu"));
        assertThat(looks.recall()).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void lookingAroundAfterTheCauseIsClearIsWaste() {
        ADrill drill =
                aDrill().asks("app.traffic.by_route", "db.activity", "app.traffic.by_caller")
                        .then()
                        .asks("dns.lookups");
        assertThat(looks(drill).waste()).isCloseTo(0.25, within(1e-9));
    }
}
