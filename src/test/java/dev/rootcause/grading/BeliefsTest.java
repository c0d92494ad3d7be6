package dev.rootcause.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.cases.answers.Answer.Role;
import dev.rootcause.cases.answers.Answer.Weight;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeliefsTest {

    private static final Beliefs FOUR_EQUAL =
            new Beliefs(Map.of("a", 0.25, "b", 0.25, "c", 0.25, "d", 0.25));

    private static final Fact FOR_A_AGAINST_B =
            new Fact(
                    List.of(new SignalId("db.cpu")),
                    Role.KEY,
                    "database",
                    "dashboard",
                    Map.of("a", Weight.FOR, "b", Weight.AGAINST),
                    "",
                    List.of());

    @Test
    void fourEqualHypothesesAreTwoBitsOfDoubt() {
        assertThat(FOUR_EQUAL.entropy()).isEqualTo(2.0);
    }

    @Test
    void oneBitForAndOneAgainstTakeASixthOfABit() {
        // odds 2, 0.5, 1, 1 of 4.5: p = .444, .111, .222, .222
        assertThat(FOUR_EQUAL.after(FOR_A_AGAINST_B).in("a")).isCloseTo(4 / 9.0, within(1e-9));
        assertThat(FOUR_EQUAL.after(FOR_A_AGAINST_B).entropy()).isCloseTo(1.84, within(0.005));
        assertThat(FOUR_EQUAL.gain(FOR_A_AGAINST_B)).isCloseTo(0.16, within(0.005));
    }

    @Test
    void aFactThatRaisesDoubtGainsNothing() {
        Beliefs nearlySure = new Beliefs(Map.of("a", 0.05, "b", 0.95));
        assertThat(nearlySure.gain(FOR_A_AGAINST_B)).isZero();
    }
}
