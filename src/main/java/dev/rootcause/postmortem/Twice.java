package dev.rootcause.postmortem;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.charts.Chart;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Simulation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The same trigger in two worlds, as it was and with a fix in place, nobody doing anything. */
record Twice(Simulation world, Simulation fixed, List<Order> orders, Answer answer) {

    private static final int STEP_SEC = 30;
    private static final int LEAD_SEC = 20 * 60;
    private static final int MOST_SEC = 45 * 60;
    private static final String WITHOUT = "as it was";
    private static final String WITH = "with your fix";

    private Moment page() {
        return new Moment(world.incident().page().at());
    }

    private Moment end() {
        return page().plusSeconds(Math.min(MOST_SEC, 60 * answer.horizon()));
    }

    private int from() {
        return Math.max(0, page().second() - LEAD_SEC);
    }

    private List<Double> bad(Simulation seen, List<Order> given) {
        return IntStream.rangeClosed(0, (end().second() - from()) / STEP_SEC)
                .mapToObj(step -> new Moment(from() + step * STEP_SEC))
                .map(at -> 1 - seen.impact(given, at).goodShare())
                .toList();
    }

    double worstWithout() {
        return worst(bad(world, List.of()));
    }

    double worstWith() {
        return worst(bad(fixed, orders));
    }

    private static double worst(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    Map<String, Object> figures() {
        double without = burned(world, List.of());
        double with = burned(fixed, orders);
        return Map.of(
                "without", world.impact(List.of(), page()).says(),
                "with", fixed.impact(orders, page()).says(),
                "worst", Rerun.percent(worstWith()),
                "before", Rerun.percent(worstWithout()),
                "spared", whole(Math.max(0, without - with)),
                "minutes", whole(without));
    }

    private double burned(Simulation seen, List<Order> given) {
        return seen.burned(given, new Moment(from()), end()) / 60;
    }

    private static String whole(double minutes) {
        return String.format(Locale.ROOT, "%,.0f", minutes);
    }

    Chart chart() {
        return new Chart(
                "Users who fare badly",
                "%",
                at(from()),
                Duration.ofSeconds(STEP_SEC),
                List.of(
                        new Chart.Series(WITHOUT, percent(bad(world, List.of()))),
                        new Chart.Series(WITH, percent(bad(fixed, orders)))),
                List.of(new Chart.Mark(at(page().second()), "page")),
                null);
    }

    private static List<Double> percent(List<Double> shares) {
        return shares.stream().map(share -> 100 * share).toList();
    }

    private Instant at(int second) {
        return world.incident().began().plusSeconds(second);
    }
}
