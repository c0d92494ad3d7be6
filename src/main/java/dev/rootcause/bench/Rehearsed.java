package dev.rootcause.bench;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Parameters;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Drills of one telling of a case, played by the clock. */
record Rehearsed(Case incident, int seed, Vocabulary vocabulary) {

    private static final int HOUR = 3600;
    private static final int TURNS = 20;

    /**
     * @param bytes what one drill keeps alive, above the world that it shares with others
     */
    record Figures(Times replay, Times turn, long bytes) {}

    /** A world computed from nothing, up to its page or an hour, whatever is later. */
    Simulation replay() {
        Simulation world = Simulation.of(incident, vocabulary, seed);
        world.impact(List.of(), new Moment(Math.max(HOUR, page().second())));
        return world;
    }

    Figures figures(int drills) {
        List<Simulation> worlds = new ArrayList<>();
        Times replay = Times.of(0, drills, () -> worlds.add(replay()));
        long before = used();
        List<Double> turns = new ArrayList<>();
        for (int drill = 0; drill < drills; drill++) {
            turns.addAll(turns(worlds.get(drill), drill * 3));
        }
        long bytes = Math.max(0, used() - before) / drills;
        worlds.forEach(world -> world.clock(new Moment(0))); // alive until here
        return new Figures(replay, Times.of(turns), bytes);
    }

    /** Two minutes, one order, one look each. */
    private List<Double> turns(Simulation world, int first) {
        List<Order> orders = new ArrayList<>();
        return Stream.iterate(first, number -> number + 1)
                .limit(TURNS)
                .map(number -> Times.ms(() -> turn(world, orders, number)))
                .toList();
    }

    private void turn(Simulation world, List<Order> orders, int number) {
        Moment now = page().plusMinutes(2 * orders.size());
        Order order = order(number, now);
        world.schedule(order, List.copyOf(orders)).ifPresent(_ -> orders.add(order));
        world.impact(List.copyOf(orders), now.plusMinutes(2));
        Look look = Look.at(incident.page().symptom());
        world.look(look, List.copyOf(orders), now.plusMinutes(2));
    }

    private Moment page() {
        return new Moment(incident.page().at());
    }

    private Order order(int number, Moment at) {
        List<Action> actions = List.copyOf(vocabulary.actions().values());
        List<List<String>> things = List.copyOf(incident.things().values());
        Action action = actions.get(number * 7 % actions.size());
        String words = things.isEmpty() ? "it" : things.get(number % things.size()).getFirst();
        return new Order(action.id(), new Parameters(null, null, null, words), at);
    }

    private static long used() {
        for (int i = 0; i < 2; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
