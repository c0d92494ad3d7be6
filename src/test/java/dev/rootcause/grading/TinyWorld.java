package dev.rootcause.grading;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
import dev.rootcause.charts.Chart;
import dev.rootcause.simulation.Impact;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Schedule;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.observations.Observation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A world that breaks at second 3120. Turning the flag off, or blocking the route, mends it after
 * five minutes, canceling the counts as well at once, either a minute after the order; more
 * connections make it worse, more cores a little better after a quarter of an hour.
 */
record TinyWorld(Case incident) implements Simulation {

    static final int BREAKS = 3120;

    @Override
    public Observation look(Look look, List<Order> orders, Moment moment) {
        return look.signal().value().equals("app.latency")
                ? new Observation.MetricChart(look.signal(), "seen", latency(orders, moment))
                : new Observation.Fact(look.signal(), "seen", List.of());
    }

    private Chart latency(List<Order> orders, Moment moment) {
        double slower = good(orders, moment) == 1 ? 1 : 7;
        return new Chart(
                "Page latency",
                "ms",
                incident.began(),
                Duration.ofMinutes(1),
                List.of(
                        new Chart.Series("p99", List.of(400.0, 400 * slower)),
                        new Chart.Series("p50", List.of(120.0, 120 * slower))),
                List.of(),
                null);
    }

    @Override
    public Impact impact(List<Order> orders, Moment moment) {
        double good = isSpared() ? 1 : good(orders, moment);
        return new Impact(good, "%.0f %% slow".formatted(100 * (1 - good)), 10_000 * (1 - good));
    }

    private boolean isSpared() {
        return incident.world().timeline().stream()
                .anyMatch(change -> change.set().containsKey("count.demand.db_cpu"));
    }

    private double good(List<Order> orders, Moment moment) {
        if (moment.second() < BREAKS) {
            return 1;
        }
        int off = Math.min(done(orders, "flag.off", 60), done(orders, "traffic.block_route", 60));
        int canceled = done(orders, "db.cancel_queries", 60);
        int mended = Math.min(off + 300, Math.max(off, canceled));
        if (off < Integer.MAX_VALUE / 2 && moment.second() >= mended) {
            return 1;
        }
        double bad = moment.second() >= done(orders, "db.scale_up", 900) ? 0.1 : 0.32;
        return 1 - (moment.second() >= done(orders, "pool.increase", 240) ? 2 * bad : bad);
    }

    private static int done(List<Order> orders, String action, int delay) {
        return orders.stream()
                .filter(order -> order.action().value().equals(action))
                .mapToInt(order -> order.at().second() + delay)
                .min()
                .orElse(Integer.MAX_VALUE / 2);
    }

    @Override
    public Optional<Schedule> schedule(Order order, List<Order> before) {
        return Optional.of(new Schedule("it", order.at().plusMinutes(1), null));
    }

    @Override
    public double burned(List<Order> orders, Moment from, Moment to) {
        double burned = 0;
        for (int second = from.second(); second < to.second(); second += 60) {
            burned += 60 * 10_000 * (1 - good(orders, new Moment(second))); // all is on the minute
        }
        return isSpared() ? 0 : burned;
    }

    @Override
    public int price(Look look) {
        return 1;
    }

    @Override
    public String clock(Moment moment) {
        return "%02d:%02d".formatted(9 + moment.second() / 3600, moment.second() / 60 % 60);
    }
}
