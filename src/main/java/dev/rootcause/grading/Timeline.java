package dev.rootcause.grading;

import dev.rootcause.charts.Chart;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Simulation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The course of a drill as a picture: how users fared and what was done, below it the looks. */
record Timeline(Findings findings, Simulation world, Moment over) {

    private static final int BEFORE_MIN = 5;
    private static final int AFTER_MIN = 3;

    List<Chart> charts() {
        return List.of(impact(), looks());
    }

    private Chart impact() {
        Rescue.Paths paths = findings.rescue().paths();
        return chart(
                "Users who fare badly",
                "%",
                List.of(
                        series("yours", at -> hurt(paths.candidate(), at)),
                        series("reference", at -> hurt(paths.reference(), at)),
                        series("nothing done", at -> hurt(List.of(), at))),
                findings.deeds().changes().stream().map(this::mark).toList());
    }

    private Chart looks() {
        return chart(
                "Asks so far",
                "",
                List.of(
                        series("all", at -> asksUntil(at, false)),
                        series("informative", at -> asksUntil(at, true))),
                List.of());
    }

    private Chart chart(
            String title, String unit, List<Chart.Series> series, List<Chart.Mark> marks) {
        return new Chart(title, unit, time(start()), Duration.ofMinutes(1), series, marks, null);
    }

    private Chart.Series series(String label, ToDoubleFunction<Moment> value) {
        int minutes = end().minutesSince(start());
        return new Chart.Series(
                label,
                IntStream.rangeClosed(0, minutes)
                        .mapToObj(start()::plusMinutes)
                        .map(value::applyAsDouble)
                        .toList());
    }

    private double hurt(List<Order> orders, Moment at) {
        return 100 * (1 - world.impact(orders, at).goodShare());
    }

    private double asksUntil(Moment at, boolean telling) {
        return findings.looks().gains().stream()
                .filter(gain -> !telling || gain.bits() > 0)
                .filter(gain -> !at.isBefore(gain.ask().shown().getFirst().stamp().at()))
                .count();
    }

    private Chart.Mark mark(Event.Acted act) {
        return new Chart.Mark(time(act.stamp().at()), findings.deeds().action(act).label());
    }

    private Moment start() {
        return page().plusMinutes(-BEFORE_MIN);
    }

    /** Long enough to see what came of the last step and of the reference run. */
    private Moment end() {
        double reference = findings.rescue().reference();
        Moment there = Double.isInfinite(reference) ? page() : page().plusMinutes((int) reference);
        return over.orLater(there).plusMinutes(AFTER_MIN);
    }

    private Moment page() {
        return findings.rescue().paths().course().page();
    }

    private Instant time(Moment moment) {
        return world.incident().began().plusSeconds(moment.second());
    }
}
