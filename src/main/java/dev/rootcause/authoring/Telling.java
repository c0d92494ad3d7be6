package dev.rootcause.authoring;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.SignalId;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Schedule;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.observations.Observation;
import java.util.List;

/** A case as one seed tells it, and its world. */
record Telling(Entry entry, int seed, Simulation world) {

    static Telling of(Entry entry, int seed) {
        return new Telling(entry, seed, entry.world(seed));
    }

    /** The same company on a day on which nothing happens. */
    Telling healthy() {
        Case quiet = entry.incident().with(entry.incident().world().with(List.of()));
        return new Telling(entry, seed, Simulation.of(quiet, entry.vocabulary(), seed));
    }

    Moment page() {
        return new Moment(entry.incident().page().at());
    }

    Moment horizon() {
        return page().plusMinutes(entry.answer().horizon());
    }

    /** What the reference run orders. */
    List<Order> referenceOrders() {
        return entry.answer().reference().orders().stream()
                .map(step ->
                        new Order(
                                step.action(),
                                new Parameters(null, null, null, step.words()),
                                page().plusMinutes(step.minute())))
                .toList();
    }

    double good(List<Order> orders, Moment at) {
        return world.impact(orders, at).goodShare();
    }

    boolean serves(List<Order> orders, Moment at) {
        return good(orders, at) >= entry.answer().slo();
    }

    /** When the last of the orders has been carried out. */
    Moment doneAt(List<Order> orders) {
        Moment done = orders.getFirst().at();
        for (int i = 0; i < orders.size(); i++) {
            done =
                    world.schedule(orders.get(i), orders.subList(0, i))
                            .map(Schedule::doneAt)
                            .orElse(done)
                            .orLater(done);
        }
        return done;
    }

    /** What a signal tells, without the marks that panels carry of what was done. */
    Object tells(SignalId signal, List<Order> orders, Moment at) {
        Observation seen = world.look(Look.at(signal), orders, at);
        return seen instanceof Observation.MetricChart panel
                ? List.of(panel.says(), panel.chart().series())
                : seen;
    }
}
