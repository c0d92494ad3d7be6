package dev.rootcause.bench;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.Parameters;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.Simulation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A full replay, one further turn and the memory of an open drill, for the slowest case. */
final class SimulationBench {

    private static final int HOUR = 3600;
    private static final int TURNS = 20;
    private static final int DRILLS = 10;

    private final PrintStream out;
    private final Cases cases = Cases.bundled();

    SimulationBench(PrintStream out) {
        this.out = out;
    }

    private record Telling(Case incident, int seed) {}

    private record Figures(Telling telling, Times replay, Times turn, long bytes) {}

    void run() {
        out.printf("calibration loop %s ms%n", Times.rounded(Times.calibration()));
        List<Figures> all = tellings().map(this::measure).toList();
        all.forEach(this::print);
        double replay = all.stream().mapToDouble(it -> it.replay().p50()).max().orElse(0);
        double slowestReplay = all.stream().mapToDouble(it -> it.replay().p99()).max().orElse(0);
        double turn = all.stream().mapToDouble(it -> it.turn().p50()).max().orElse(0);
        double slowestTurn = all.stream().mapToDouble(it -> it.turn().p99()).max().orElse(0);
        long bytes = all.stream().mapToLong(Figures::bytes).max().orElse(0);
        out.printf(
                "{\"replay\":{\"p50Ms\":%s,\"p99Ms\":%s},\"turn\":{\"p50Ms\":%s,\"p99Ms\":%s},\"bytesPerDrill\":%d}%n",
                Times.rounded(replay),
                Times.rounded(slowestReplay),
                Times.rounded(turn),
                Times.rounded(slowestTurn),
                bytes);
    }

    private Stream<Telling> tellings() {
        return cases.all().stream()
                .flatMap(it ->
                        Stream.concat(Stream.of(1), it.variants().keySet().stream())
                                .distinct()
                                .map(seed -> new Telling(it, seed)));
    }

    private void print(Figures one) {
        out.printf(
                "%s seed %d: replay p50 %s ms, turn p50 %s ms, %d bytes a drill%n",
                one.telling().incident().code(),
                one.telling().seed(),
                Times.rounded(one.replay().p50()),
                Times.rounded(one.turn().p50()),
                one.bytes());
    }

    private Figures measure(Telling telling) {
        Times replay = Times.of(30, 50, () -> replay(telling));
        List<Double> turns = new ArrayList<>();
        for (int drill = 0; drill < 6; drill++) {
            turns.addAll(turns(telling, drill));
        }
        Times turn = new Times(turns.stream().skip(TURNS).mapToDouble(it -> it).sorted().toArray());
        return new Figures(telling, replay, turn, bytes(telling));
    }

    /** A world computed from nothing, up to its page or an hour, whatever is later. */
    private void replay(Telling telling) {
        Moment end = new Moment(Math.max(HOUR, telling.incident().page().at()));
        world(telling).impact(List.of(), end);
    }

    private Simulation world(Telling telling) {
        return Simulation.of(telling.incident(), cases.vocabulary(), telling.seed());
    }

    /** Two minutes, one order, one look each; a drill begins in a world that others have seen. */
    private List<Double> turns(Telling telling, int drill) {
        Simulation world = world(telling);
        List<Order> orders = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            times.add(Times.ms(turn(telling, world, orders, drill + turn)));
        }
        return times;
    }

    private Runnable turn(Telling telling, Simulation world, List<Order> orders, int number) {
        Moment now = new Moment(telling.incident().page().at()).plusMinutes(2 * orders.size());
        Order order = order(telling, number, now);
        return () -> {
            world.schedule(order, List.copyOf(orders)).ifPresent(_ -> orders.add(order));
            world.impact(List.copyOf(orders), now.plusMinutes(2));
            world.look(
                    Look.at(telling.incident().page().symptom()),
                    List.copyOf(orders),
                    now.plusMinutes(2));
        };
    }

    private Order order(Telling telling, int number, Moment at) {
        List<Action> actions = List.copyOf(cases.vocabulary().actions().values());
        List<List<String>> things = List.copyOf(telling.incident().things().values());
        Action action = actions.get(number * 7 % actions.size());
        String words = things.isEmpty() ? "it" : things.get(number % things.size()).getFirst();
        return new Order(action.id(), new Parameters(null, null, null, words), at);
    }

    /** What one open drill keeps alive, above the world that it shares with others. */
    private long bytes(Telling telling) {
        List<Simulation> worlds = Stream.generate(() -> world(telling)).limit(DRILLS).toList();
        long before = used();
        for (int drill = 0; drill < DRILLS; drill++) {
            List<Order> orders = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                turn(telling, worlds.get(drill), orders, drill * 3 + turn).run();
            }
        }
        long bytes = Math.max(0, used() - before) / DRILLS;
        worlds.forEach(world -> world.clock(new Moment(0)));
        return bytes;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
