package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
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
 * A world in which every look says its signal and the second, and a third of the users burn until a
 * flag is off.
 */
record StubWorld(Case incident) implements Simulation {

    @Override
    public Observation look(Look look, List<Order> orders, Moment moment) {
        return new Observation.Fact(
                look.signal(), look.signal() + " at " + clock(moment), List.of());
    }

    @Override
    public Impact impact(List<Order> orders, Moment moment) {
        boolean saved =
                orders.stream()
                        .anyMatch(order ->
                                order.action().value().equals("flag.off")
                                        && order.at().plusMinutes(1).compareTo(moment) <= 0);
        return saved ? new Impact(1, "0 % slow", 0) : new Impact(0.68, "32 % slow", 320);
    }

    @Override
    public Optional<Schedule> schedule(Order order, List<Order> before) {
        int delay = order.action().value().equals("db.scale_up") ? 15 : 1;
        return order.parameters().words().contains("somewhere")
                ? Optional.empty()
                : Optional.of(
                        new Schedule(
                                order.parameters().words(), order.at().plusMinutes(delay), null));
    }

    @Override
    public double burned(List<Order> orders, Moment from, Moment to) {
        return 0;
    }

    @Override
    public int price(Look look) {
        return look.signal().value().equals("tcp.capture") ? 4 : 1;
    }

    @Override
    public String clock(Moment moment) {
        Duration time = Duration.ofHours(9).plusSeconds(moment.second());
        return "%02d:%02d".formatted(time.toHours(), time.toMinutesPart());
    }
}
