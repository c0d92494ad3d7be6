package dev.rootcause.grading;

import dev.rootcause.cases.Look;
import dev.rootcause.charts.Chart;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.observations.Observation;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What became of predictions: one that says a number is held to it, any other to whether users were
 * served again.
 *
 * @param mitigation the step after which they were
 * @param looks what was looked at since
 */
record Outcomes(Rescue rescue, Event.Acted mitigation, List<Event.Revealed> looks) {

    private static final double TOLERANCE = 1.1;

    boolean bearOut(Event prediction) {
        Foretold foretold = Foretold.in(prediction.stamp().quote());
        return isOutcome(foretold)
                && foretold.milliseconds().stream().allMatch(most -> isFast(foretold, most));
    }

    /** At the time that was said, else at one of the looks. */
    private boolean isOutcome(Foretold foretold) {
        Stream<Moment> moments =
                foretold.minutes().isPresent()
                        ? Stream.of(mitigation.doneAt().plusMinutes(foretold.minutes().getAsInt()))
                        : looks.stream().map(look -> look.stamp().at());
        return moments.anyMatch(at -> isOutcome(foretold, at));
    }

    private boolean isOutcome(Foretold foretold, Moment at) {
        return foretold.badly().isPresent()
                ? badly(at) <= foretold.badly().getAsDouble() * TOLERANCE
                : rescue.served(at);
    }

    private double badly(Moment at) {
        Rescue.Paths paths = rescue.paths();
        return 100 * (1 - paths.course().simulation().impact(paths.candidate(), at).goodShare());
    }

    /** By the charts of times that were looked at; without any, nothing speaks against it. */
    private boolean isFast(Foretold foretold, double most) {
        List<Double> shown = looks.stream().flatMap(look -> times(foretold, look)).toList();
        return shown.isEmpty() || shown.stream().anyMatch(value -> value <= most * TOLERANCE);
    }

    private Stream<Double> times(Foretold foretold, Event.Revealed look) {
        Rescue.Paths paths = rescue.paths();
        Observation seen =
                paths.course()
                        .simulation()
                        .look(Look.at(look.signal()), paths.candidate(), look.stamp().at());
        return seen instanceof Observation.MetricChart(_, _, Chart chart)
                        && List.of("ms", "s").contains(chart.unit())
                ? named(foretold, chart).mapToObj(value -> value * Foretold.unit(chart.unit()))
                : Stream.empty();
    }

    /** The last values of the lines that the prediction names; of all when it names none. */
    private static DoubleStream named(Foretold foretold, Chart chart) {
        List<Chart.Series> named =
                chart.series().stream().filter(line -> foretold.names(line.label())).toList();
        return (named.isEmpty() ? chart.series() : named)
                .stream().mapToDouble(line -> line.values().getLast()).filter(Double::isFinite);
    }
}
