package dev.rootcause.postmortem;

import dev.rootcause.simulation.Impact;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Simulation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How users fared, minute by minute, from the beginning of the world to the end of a drill.
 *
 * @param slo share of good requests from which they count as served
 */
record Course(List<Minute> minutes, Moment page, double slo) {

    private static final int AFTER_THE_END_MIN = 6;

    record Minute(Moment at, Impact impact) {

        double bad() {
            return 1 - impact.goodShare();
        }
    }

    /** What there is to run: a world and what was ordered in it, from the page to the end. */
    record Run(Simulation world, List<Order> orders, Moment page, Moment end) {}

    static Course of(Run run, double slo) {
        int last = run.end().second() / 60 + AFTER_THE_END_MIN;
        List<Minute> minutes =
                IntStream.rangeClosed(0, last)
                        .mapToObj(minute -> new Moment(60 * minute))
                        .map(at -> new Minute(at, run.world().impact(run.orders(), at)))
                        .toList();
        return new Course(minutes, run.page(), slo);
    }

    private boolean isServed(Minute minute) {
        return minute.impact().goodShare() >= slo;
    }

    /** The first minute of the pain that goes on at the page; the page when nobody hurts then. */
    Moment onset() {
        return minutes.stream()
                .filter(minute -> !page.isBefore(minute.at()))
                .filter(this::isServed)
                .reduce((_, later) -> later)
                .map(served -> served.at().plusMinutes(1))
                .filter(at -> !page.isBefore(at))
                .orElse(page);
    }

    /** The first minute after which users stayed served; empty when they did not. */
    Optional<Moment> recovered() {
        Optional<Minute> lastBad =
                after().filter(minute -> !isServed(minute)).reduce((_, later) -> later);
        Moment served = lastBad.map(bad -> bad.at().plusMinutes(1)).orElse(page);
        return minutes.getLast().at().isBefore(served) ? Optional.empty() : Optional.of(served);
    }

    /** The minute in which most users fared badly, from the onset on. */
    Minute worst() {
        Moment onset = onset();
        return minutes.stream()
                .filter(minute -> !minute.at().isBefore(onset))
                .max(Comparator.comparingDouble(Minute::bad))
                .orElseThrow();
    }

    Minute atPage() {
        return after().findFirst().orElseThrow();
    }

    private Stream<Minute> after() {
        return minutes.stream().filter(minute -> !minute.at().isBefore(page));
    }
}
