package dev.rootcause.simulation;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.SignalId;
import dev.rootcause.simulation.observations.Observation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RC-104 in play: orders as a candidate gives them, and what they lead to. */
final class SlowShop {

    static final Cases LIBRARY = Cases.bundled();
    static final Moment PAGE = new Moment(3720);

    private final Simulation world;
    private final List<Order> orders = new ArrayList<>();

    SlowShop(int seed) {
        world = Simulation.of(incident(), LIBRARY.vocabulary(), seed);
    }

    static Case incident() {
        return LIBRARY.find(new CaseCode("RC-104")).orElseThrow();
    }

    Simulation world() {
        return world;
    }

    /** Orders at the page, plus some seconds. */
    SlowShop order(int after, String action, String words) {
        return order(after, action, null, null, words);
    }

    SlowShop order(
            int after,
            String action,
            @Nullable Double number,
            @Nullable Double share,
            String words) {
        var parameters = new Parameters(number, null, share, words);
        orders.add(new Order(new ActionId(action), parameters, PAGE.plusSeconds(after)));
        return this;
    }

    Moment done() {
        Order last = orders.getLast();
        return world.schedule(last, orders.subList(0, orders.size() - 1)).orElseThrow().doneAt();
    }

    Observation look(String signal, Moment at) {
        return world.look(Look.at(new SignalId(signal)), orders, at);
    }

    String says(String signal, Moment at) {
        return look(signal, at).says();
    }

    String cell(String signal, int row, int column, Moment at) {
        return ((Observation.Table) look(signal, at)).rows().get(row).get(column);
    }

    Impact impact(Moment at) {
        return world.impact(orders, at);
    }
}
