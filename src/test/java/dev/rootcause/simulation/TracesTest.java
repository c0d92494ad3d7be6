package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import dev.rootcause.simulation.EveryCaseTest.Told;
import dev.rootcause.simulation.observations.Observation.Bar;
import dev.rootcause.simulation.observations.Observation.Waterfall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A waterfall and the model say the same: what a request takes, and where. */
class TracesTest {

    private static final double ROUNDING_MS = 2.5;

    static Stream<Told> told() {
        return EveryCaseTest.told();
    }

    @ParameterizedTest
    @MethodSource("told")
    void aStepLiesWithinTheOneItIsPartOf(Told told) {
        for (int later : new int[] {0, 5, 30}) {
            Waterfall trace = trace(told, "trace.request", told.page().plusMinutes(later));
            Deque<Bar> above = new ArrayDeque<>();
            for (Bar bar : trace.bars()) {
                while (!above.isEmpty() && depth(above.peek()) >= depth(bar)) {
                    above.pop();
                }
                if (!above.isEmpty()) {
                    assertThat(bar.startMs())
                            .as("%s in %s", bar, above.peek())
                            .isGreaterThanOrEqualTo(above.peek().startMs() - ROUNDING_MS);
                    assertThat(end(bar))
                            .as("%s in %s", bar, above.peek())
                            .isLessThanOrEqualTo(end(above.peek()) + ROUNDING_MS);
                }
                above.push(bar);
            }
            assertThat(trace.drawn())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(64));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RC-104, page",
        "RC-207, api",
        "RC-213, api",
        "RC-231, api",
        "RC-402, book",
        "RC-426, page",
        "RC-311, api",
        "RC-435, fast"
    })
    void theWholeTakesWhatTheModelSays(String code, String requests) {
        told().filter(told -> told.incident().code().value().equals(code))
                .forEach(told -> {
                    var history = Engine.run(told.world(), List.of(), told.page().second());
                    double mean = history.value(requests + ".mean", told.page().second()) * 1000;
                    Bar whole = trace(told, "trace.request", told.page()).bars().getFirst();

                    assertThat(whole.durationMs())
                            .isCloseTo(Math.min(30_000, mean), within(2.5 + mean * 0.011));
                });
    }

    @ParameterizedTest
    @MethodSource("told")
    void theStagesOfTheBrowserAreThoseOfTheModel(Told told) {
        if (told.incident().code().value().matches("RC-207|RC-213")) {
            var history = Engine.run(told.world(), List.of(), told.page().second());
            double mean = history.value("api.mean", told.page().second()) * 1000;
            List<Bar> bars = trace(told, "browser.waterfall", told.page()).bars();

            assertThat(bars.get(2).durationMs()).isCloseTo(mean, within(0.001));
            assertThat(bars.get(3).startMs()).isCloseTo(end(bars.get(2)), within(0.001));
            assertThat(bars.get(0).durationMs())
                    .isCloseTo(bars.get(1).startMs() - 1, within(0.001));
        }
    }

    private static Waterfall trace(Told told, String signal, Moment at) {
        return (Waterfall) told.simulation().look(Look.at(new SignalId(signal)), List.of(), at);
    }

    private static int depth(Bar bar) {
        String name = bar.label().replaceFirst("^[AB] ", "");
        return name.length() - name.stripLeading().length();
    }

    private static double end(Bar bar) {
        return bar.startMs() + bar.durationMs();
    }
}
