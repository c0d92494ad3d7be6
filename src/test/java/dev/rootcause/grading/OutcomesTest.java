package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Rubric;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tiny world pages take 120 ms, one in a hundred 400 ms, once users are served again. */
class OutcomesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page p99 under 500 ms | true",
                "page p99 under 370 ms | true",
                "page p99 under 300 ms | false",
                "page p50 under 120 ms | true",
                "page p50 under 100 ms | false",
                "pages under 0.2 s | true",
                "p99 under 500 ms and slow pages under 1 % | true",
                "p99 under 300 ms and slow pages under 1 % | false",
            })
    void aTimeIsHeldAgainstTheChartThatWasLookedAt(String words, boolean holds) {
        assertThat(bearsOut(words, "app.latency")).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"page p99 under 300 ms"})
    void whereNoChartWasLookedAtNothingSpeaksAgainstIt(String words) {
        assertThat(bearsOut(words, "incident.health")).isTrue();
    }

    private static boolean bearsOut(String words, String look) {
        Ledger ledger =
                TinyLibrary.ledger(
                        aDrill().orders("flag.off")
                                .predicts(words)
                                .then()
                                .minutesLater(8)
                                .asks(look));
        Rescue rescue =
                Rescue.of(
                        ledger.all(Event.Acted.class),
                        TinyLibrary.answer(),
                        new Rescue.Course(
                                new TinyWorld(new OneCase(TinyLibrary.VOCABULARY).all().getFirst()),
                                new Moment(3720),
                                Rubric.current().measures(),
                                new Pains()));
        return new Outcomes(rescue, rescue.mitigation(), ledger.looks())
                .bearOut(ledger.all(Event.Predicted.class).getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slow pages under 30 % within 1 minute | true",
                "slow pages under 29 % within 1 minute | false",
                "slow pages under 1 % within 4 minutes | false",
                "slow pages under 1 % within 5 minutes | true",
                "all is well within 4 minutes | false",
            })
    void aShareIsHeldAgainstUsersATenthBesideItAtTheTimeThatWasSaid(String words, boolean holds) {
        // 32 of 100 fare badly until five minutes after the step is done
        assertThat(bearsOut(words, "incident.health")).isEqualTo(holds);
    }
}
