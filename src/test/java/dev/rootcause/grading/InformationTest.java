package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rootcause.cases.Rubric;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Bits reckoned by hand, on the small key of four equal hypotheses: two bits of doubt. */
class InformationTest {

    private static final Offset<Double> HAND = within(0.0005);

    private static Looks looks(ADrill drill) {
        return Looks.at(TinyLibrary.ledger(drill), SmallKey.answer(), Rubric.current().measures());
    }

    @Test
    void oneAskTakesAwayWhatItsWeightsSay() {
        // odds 2, 0.5, 1, 1 of 4.5: 1.8366 bits are left of 2
        assertThat(looks(aDrill().asks("db.cpu")).bits()).isCloseTo(0.1634, HAND);
        // odds 4, 1, 1, 1 of 7: 1.6645 are left
        assertThat(looks(aDrill().asks("db.plan")).bits()).isCloseTo(0.3355, HAND);
    }

    @Test
    void efficiencyIsTheGainOverThatOfTheBestChoiceAtEachAsk() {
        // .1634 of .3355, then odds 8, .5, 1, 1 of 10.5: .6824 of .6824
        Looks looks = looks(aDrill().asks("db.cpu").then().asks("db.plan"));
        assertThat(looks.bits()).isCloseTo(0.8458, HAND);
        assertThat(looks.efficiency()).isCloseTo(0.8458 / 1.0179, HAND);
        assertThat(looks.belief()).isCloseTo(8 / 10.5, HAND);
        assertThat(looks.gains().getFirst().best()).isCloseTo(0.3355, HAND);
    }

    @Test
    void theBestOrderIsFullyEfficient() {
        assertThat(looks(aDrill().asks("db.plan")).efficiency()).isEqualTo(1);
    }

    @Test
    void anAskThatTellsNothingCostsTheBoundAndIsBlind() {
        Looks looks = looks(aDrill().asks("app.gc").then().asks("db.plan"));
        assertThat(looks.efficiency()).isCloseTo(0.5, HAND);
        assertThat(looks.blind()).isEqualTo(0.5);
    }

    @Test
    void routineLooksAreOutOfTheReckoning() {
        Looks looks = looks(aDrill().asks("users.affected").then().asks("db.plan"));
        assertThat(looks.efficiency()).isEqualTo(1);
        assertThat(looks.blind()).isZero();
        assertThat(looks.precision()).isEqualTo(1);
    }

    @Test
    void recallPrecisionAndTheirMeanAreCountedByFactAndByAsk() {
        // one of two key facts; one of two asks helped: both .5, so is the mean
        Looks looks = looks(aDrill().asks("db.cpu").then().asks("app.gc"));
        assertThat(looks.recall()).isEqualTo(0.5);
        assertThat(looks.precision()).isEqualTo(0.5);
        assertThat(looks.f1()).isEqualTo(0.5);
    }

    @Test
    void askingAgainWithNoChangeIsWasteAndLookingAfterUsersIsNot() {
        // three minutes, one of them for what was known
        Looks looks =
                looks(aDrill().asks("db.cpu").then().asks("db.cpu").then().asks("users.affected"));
        assertThat(looks.waste()).isCloseTo(1 / 3.0, HAND);
        assertThat(looks.wastedMinutes()).isEqualTo(1);
    }

    @Test
    void aVolleyTeachesNothingAndIsWaste() {
        Looks looks = looks(aDrill().asks("db.cpu", "db.plan", "app.gc", "os.cpu"));
        assertThat(looks.bits()).isZero();
        assertThat(looks.waste()).isEqualTo(1);
        assertThat(looks.asks()).isZero();
    }

    @Test
    void theBestChoiceIsAmongWhatIsNotYetKnown() {
        // after the plan 1.6645 bits are left; db.cpu would leave 1.1542, the plan again .8795
        Looks looks = looks(aDrill().asks("db.plan").then().asks("app.gc"));
        assertThat(looks.gains().getLast().best()).isCloseTo(0.5103, HAND);
    }

    @Test
    void whatAHintNamedIsNoAskAtAll() {
        Looks looks = looks(aDrill().isShownByHint("app.gc").then().asks("db.plan"));
        assertThat(looks.asks()).isEqualTo(1);
        assertThat(looks.precision()).isEqualTo(1);
        assertThat(looks.blind()).isZero();
    }

    @Test
    void lookingAgainAtTheEffectOfAStepIsNoWaste() {
        ADrill drill = aDrill().asks("db.cpu").then().orders("flag.off").then();
        assertThat(looks(drill.verifies("db.cpu")).waste()).isZero();
        // but asking again beside another is: one of four minutes
        assertThat(looks(drill.then().verifies("db.plan").asks("db.cpu")).waste())
                .isCloseTo(1 / 4.0, HAND);
    }
}
