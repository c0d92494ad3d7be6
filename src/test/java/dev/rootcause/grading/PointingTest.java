package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** What a candidate may point at: an own message, for a failed rule that words can meet. */
class PointingTest {

    private static ADrill twoMessages() {
        return aDrill().asks("app.gc").then().claims("the exact count of the search label");
    }

    private static void point(String rule, int turn, String why) {
        new Corrections.Pointing(rule, turn, why)
                .check(twoMessages().over(), TinyLibrary.grade(twoMessages()));
    }

    private static String refusal(String rule, int turn, String why) {
        return catchThrowableOfType(NotCorrected.class, () -> point(rule, turn, why)).why();
    }

    @Test
    void eachMessageOfTheDrillCanBePointedAt() {
        assertThatCode(() -> point("prove.tested", 1, "I did")).doesNotThrowAnyException();
        assertThatCode(() -> point("prove.tested", 2, "I did")).doesNotThrowAnyException();
        assertThat(refusal("prove.tested", 0, "I did"))
                .isEqualTo("There is no message 0; yours are 1 to 2.");
        assertThat(refusal("prove.tested", 3, "I did"))
                .isEqualTo("There is no message 3; yours are 1 to 2.");
    }

    @Test
    void onlyWhatKeepsFromTheNextLevelCanBeMet() {
        assertThat(refusal("prove.component", 2, "I did"))
                .isEqualTo("Nothing of that name keeps you from the next level.");
        assertThat(refusal("prove.chain", 2, "I did"))
                .isEqualTo("Nothing of that name keeps you from the next level.");
    }

    @Test
    void whatTheWorldDecidesCannotBeMet() {
        assertThat(refusal("stabilize.relief", 2, "I did"))
                .isEqualTo(
                        "What happened in the system decides that one, or a count; no message can.");
    }

    @Test
    void theReasonHasUpToFiveHundredCharacters() {
        assertThatCode(() -> point("prove.tested", 2, "x".repeat(500))).doesNotThrowAnyException();
        assertThat(refusal("prove.tested", 2, "x".repeat(501)))
                .isEqualTo("Say why in up to 500 characters.");
    }
}
