package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import dev.rootcause.charts.Chart;
import dev.rootcause.simulation.EveryCaseTest.Told;
import dev.rootcause.simulation.observations.Observation.MetricChart;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same minutes of last week: the same model, to which nothing has happened. */
class LastWeekTest {

    private static final Look P99 =
            new Look(new SignalId("app.latency"), Duration.ofMinutes(30), true, null);

    private final Cases library = Cases.bundled();
    private final Case incident = library.find(new CaseCode("RC-104")).orElseThrow();

    static Stream<Told> told() {
        return EveryCaseTest.told();
    }

    @ParameterizedTest
    @MethodSource("told")
    void nobodySufferedThen(Told told) {
        Case quiet = told.incident().with(told.incident().world().with(List.of()));
        Simulation world = Simulation.of(quiet, library.vocabulary(), told.seed());

        assertThat(world.impact(List.of(), told.page()).goodShare()).isGreaterThan(0.99);
        assertThat(world.impact(List.of(), told.page().plusMinutes(60)).goodShare())
                .isGreaterThan(0.99);
    }

    @Test
    void isDrawnMinuteByMinuteWithALifeOfItsOwn() {
        Chart chart = chart(1);
        Chart.Series lastWeek = chart.series().getLast();

        assertThat(chart.series()).hasSizeLessThanOrEqualTo(3);
        assertThat(lastWeek.label()).isEqualTo("last week");
        assertThat(lastWeek.values())
                .hasSameSizeAs(chart.series().getFirst().values())
                .allSatisfy(p99 -> assertThat(p99).isBetween(432 * 0.96, 432 * 1.04));
        assertThat(lastWeek.values().stream().distinct().count()).isGreaterThan(100);
        assertThat(chart.series().getFirst().values().getLast()).isGreaterThan(2_500);
    }

    @Test
    void isTheSameEachTimeAndAnotherInAnotherTelling() {
        assertThat(chart(1)).isEqualTo(chart(1));
        assertThat(chart(2).series().getLast()).isNotEqualTo(chart(1).series().getLast());
    }

    private Chart chart(int seed) {
        Moment page = new Moment(incident.page().at());
        Simulation world = Simulation.of(incident, library.vocabulary(), seed);
        return ((MetricChart) world.look(P99, List.of(), page)).chart();
    }
}
