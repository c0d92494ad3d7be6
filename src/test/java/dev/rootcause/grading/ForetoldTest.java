package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static dev.rootcause.grading.TinyLibrary.grade;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tiny world the flag alone takes five minutes more, and 32 of 100 users are slow. */
class ForetoldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I expect slow requests under 1 % within a minute | 1 | 1",
                "approved payments go over 99 percent in two minutes | 1 | 2",
                "fewer than 2.5 percent of boards blink in eight minutes | 2.5 | 8",
                "figures older than 10 s under 1 percent in 12 min | 1 | 12",
            })
    void aShareOfUsersIsReadWithItsTime(String words, double badly, int minutes) {
        assertThat(Foretold.in(words).badly()).hasValue(badly);
        assertThat(Foretold.in(words).minutes()).hasValue(minutes);
        assertThat(Foretold.in(words).milliseconds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"page p99 under 500 ms | 500", "at most 1.5 seconds for a page | 1500"})
    void aTimeIsReadInMilliseconds(String words, double most) {
        assertThat(Foretold.in(words).milliseconds()).hasValue(most);
        assertThat(Foretold.in(words).badly()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app cpu under 60 percent", "it gets better", "back at 09:52"})
    void whatIsNoShareOfUsersIsNone(String words) {
        assertThat(Foretold.in(words).badly()).isEmpty();
        assertThat(Foretold.in(words).minutes()).isEmpty();
    }

    private static boolean holds(String prediction, int minutesUntilTheLook) {
        ADrill drill =
                aDrill().asks("users.affected", "db.activity")
                        .then()
                        .suspects("the exact count of the search label")
                        .orders("flag.off")
                        .predicts(prediction)
                        .then()
                        .minutesLater(minutesUntilTheLook)
                        .verifies("incident.health")
                        .claims("root cause: the exact count of the search label");
        return grade(drill).phases().get(Phase.PROVE).met().stream()
                .anyMatch(met -> met.id().equals("prove.held"));
    }

    @Test
    void withoutANumberReliefIsEnough() {
        assertThat(holds("that should help", 8)).isTrue();
    }

    @Test
    void aTimeThatIsSaidMustBeMet() {
        assertThat(holds("slow pages under 1 % in six minutes", 8)).isTrue();
        assertThat(holds("slow pages under 1 % in two minutes", 8)).isFalse();
        assertThat(holds("users are fine in two minutes", 8)).isFalse();
    }

    @Test
    void anEasyNumberIsMetBeforeUsersAreServed() {
        // the look comes while 32 of 100 are slow
        assertThat(holds("slow pages under 40 %", 1)).isTrue();
        assertThat(holds("slow pages under 20 %", 1)).isFalse();
        assertThat(holds("slow pages under 20 %", 8)).isTrue();
    }
}
