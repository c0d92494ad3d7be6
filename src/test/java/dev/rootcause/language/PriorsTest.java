package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.language.Classifier.Guess;
import dev.rootcause.language.Utterance.Awaited;
import dev.rootcause.language.Utterance.Point;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a drill stands decides what words alone leave open. */
class PriorsTest {

    private static final Interpreter READER = Interpreter.of(Vocabulary.bundled());
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    /** .2 × 30 against .8: 6 of 6.8. */
    @Test
    void makesWhatIsUsualLikelierAndKeepsTheSumAtOne() {
        var guesses = List.of(new Guess("db.cpu", .8), new Guess("incident.health", .2));
        var weighed = new Priors().at(Point.ORDERED, guesses);
        assertThat(weighed.getFirst().label()).isEqualTo("incident.health");
        assertThat(weighed.getFirst().share()).isCloseTo(6 / 6.8, EXACT);
        assertThat(weighed.stream().mapToDouble(Guess::share).sum()).isCloseTo(1, EXACT);
    }

    @Test
    void changesNothingInBetween() {
        var guesses = List.of(new Guess("db.cpu", .8), new Guess("incident.health", .2));
        assertThat(new Priors().at(Point.UNDERWAY, guesses)).isEqualTo(guesses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDERED | the pool of ledger-api, please | app.db_pool",
                "OPENING | cpu of the database | db.cpu",
                "OPENING | what does the balancer log say | lb.error_log"
            })
    void leavesAloneWhatIsNamed(Point point, String text, String signal) {
        var utterance = new Utterance(text, List.of(), List.of(), Awaited.NOTHING, false, point);
        assertThat(READER.read(utterance).intents())
                .singleElement()
                .isInstanceOfSatisfying(
                        Intent.Ask.class,
                        ask ->
                                assertThat(ask.looks().getFirst().signal())
                                        .isEqualTo(new SignalId(signal)));
    }
}
