package dev.rootcause;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.charts.Chart;
import dev.rootcause.simulation.Impact;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Schedule;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.observations.Observation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A world in which a third of the page views is slow for ever, with one answer per kind. */
record FakeWorld(Case incident, Vocabulary vocabulary) implements Simulation {

    @Override
    public Observation look(Look look, List<Order> orders, Moment moment) {
        SignalId id = look.signal();
        Signal signal = vocabulary.signals().get(id);
        String says = signal.label() + ": p99 went from 0.4 s to 2.8 s at 09:50.";
        return switch (signal.kind()) {
            case "metric" -> new Observation.MetricChart(id, says, chart(signal.label()));
            case "table" ->
                    new Observation.Table(
                            id,
                            says,
                            List.of("route", "requests/s", "p50", "p99", "errors"),
                            List.of(
                                    List.of("GET /search", "812", "1.9 s", "2.8 s", "0.2 %"),
                                    List.of("GET /search/count", "806", "2.1 s", "5.0 s", "31 %"),
                                    List.of("POST /orders", "41", "0.2 s", "0.9 s", "0 %")));
            case "log" ->
                    new Observation.LogLines(
                            id,
                            says,
                            "web-3",
                            IntStream.range(0, 14)
                                    .mapToObj(i ->
                                            "09:5%d:1%d WARN pool: <timeout> after 5000 ms, 30/30 in use, 118 waiting"
                                                    .formatted(i % 10, i % 10))
                                    .toList());
            case "command" ->
                    new Observation.CommandOutput(
                            id,
                            says,
                            "db-1",
                            "ss -s",
                            List.of("Total: 412", "TCP:   398 (estab 371, closed 12)"));
            case "capture" -> new Observation.NotCollected(id, "Nobody records this.", 6);
            default -> new Observation.Fact(id, says, List.of("web 4.18 went out at 09:40."));
        };
    }

    private static Chart chart(String title) {
        List<Double> values =
                IntStream.range(0, 60)
                        .mapToObj(i -> i == 20 ? Double.NaN : i < 40 ? 400.0 + i : 2800.0 - i)
                        .toList();
        return new Chart(
                title,
                "ms",
                Instant.parse("2026-03-03T09:03:00Z"),
                Duration.ofMinutes(1),
                List.of(new Chart.Series("p99", values)),
                List.of(new Chart.Mark(Instant.parse("2026-03-03T09:40:00Z"), "web 4.18")),
                null);
    }

    @Override
    public Impact impact(List<Order> orders, Moment moment) {
        return new Impact(0.68, "32 % of page views slow", 4100);
    }

    @Override
    public Optional<Schedule> schedule(Order order, List<Order> before) {
        return Optional.of(new Schedule("the step on web", order.at().plusMinutes(2), null));
    }

    @Override
    public double burned(List<Order> orders, Moment from, Moment to) {
        return 4100.0 * (to.second() - from.second());
    }

    @Override
    public int price(Look look) {
        return vocabulary.signals().get(look.signal()).costMin();
    }

    @Override
    public String clock(Moment moment) {
        int minutes = 9 * 60 + moment.second() / 60;
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
