package dev.rootcause.simulation;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A knob found by its name: where its number stands in a network. */
sealed interface Dial {

    /** A number of a part of the network, by the index of both. */
    record OfCpu(int cpu, int number) implements Dial {}

    record OfPool(int pool, int number) implements Dial {}

    record OfClass(int k, int number) implements Dial {}

    record OfStage(int k, int stage) implements Dial {}

    record OfGate(int gate, int number) implements Dial {}

    record OfCache(int cache, int number) implements Dial {}

    record Own(int knob) implements Dial {}

    /** Throws {@link IllegalArgumentException}, naming the nearest, when there is no such knob. */
    static Dial of(Network network, String name) {
        Dial own = own(network, name);
        int dot = name.indexOf('.');
        Dial found =
                own != null || dot < 0
                        ? own
                        : of(network, name.substring(0, dot), name.substring(dot + 1));
        if (found == null) {
            throw Nearest.unknown("knob", name, Knobs.of(network.world()).keySet());
        }
        return found;
    }

    private static @Nullable Dial own(Network network, String name) {
        int knob = network.knobNames().indexOf(name);
        return knob < 0 ? null : new Own(knob);
    }

    private static @Nullable Dial of(Network network, String owner, String parameter) {
        int cpu = network.cpuNames().indexOf(owner);
        int pool = network.poolNames().indexOf(owner);
        int k = network.classNames().indexOf(owner);
        int gate = network.gateNames().indexOf(owner);
        int cache = network.cacheNames().indexOf(owner);
        if (k >= 0 && parameter.startsWith(Knobs.DEMAND)) {
            return stage(network, k, parameter.substring(Knobs.DEMAND.length()));
        }
        if (cpu >= 0 && Knobs.OF_CPU.contains(parameter)) {
            return new OfCpu(cpu, Knobs.OF_CPU.indexOf(parameter));
        }
        if (pool >= 0 && Knobs.OF_SLOTS.contains(parameter)) {
            return new OfPool(pool, Knobs.OF_SLOTS.indexOf(parameter));
        }
        if (k >= 0 && Knobs.OF_CLASS.contains(parameter)) {
            return new OfClass(k, Knobs.OF_CLASS.indexOf(parameter));
        }
        if (gate >= 0 && Knobs.OF_GATE.contains(parameter)) {
            return new OfGate(gate, Knobs.OF_GATE.indexOf(parameter));
        }
        return cache >= 0 && Knobs.OF_CACHE.contains(parameter)
                ? new OfCache(cache, Knobs.OF_CACHE.indexOf(parameter))
                : null;
    }

    private static @Nullable Dial stage(Network network, int k, String resource) {
        List<String> path =
                network.routes()[k].settings().path().stream().map(it -> it.resource()).toList();
        int stage = path.indexOf(resource);
        return stage < 0 || network.routes()[k].path()[stage] instanceof Visit.InPool
                ? null
                : new OfStage(k, stage);
    }

    /** The part of a network that holds the number; {@code null} if it is the network itself. */
    default Function<Network, @Nullable Object> part() {
        return switch (this) {
            case OfCpu(int cpu, _) -> in -> in.cpus()[cpu];
            case OfPool(int pool, _) -> in -> in.pools()[pool];
            case OfClass(int k, _) -> in -> in.routes()[k];
            case OfStage(int k, _) -> in -> in.routes()[k];
            case OfGate(int gate, _) -> in -> in.gates()[gate];
            case OfCache(int cache, _) -> in -> in.caches()[cache];
            case Own _ -> _ -> null;
        };
    }

    /** Whether both are numbers of one part. */
    default boolean besides(Dial other) {
        return switch (this) {
            case OfCpu(int cpu, _) -> other instanceof OfCpu(int same, _) && same == cpu;
            case OfPool(int pool, _) -> other instanceof OfPool(int same, _) && same == pool;
            case OfClass(int k, _) -> other instanceof OfClass(int same, _) && same == k;
            case OfStage(int k, _) -> other instanceof OfStage(int same, _) && same == k;
            case OfGate(int gate, _) -> other instanceof OfGate(int same, _) && same == gate;
            case OfCache(int cache, _) -> other instanceof OfCache(int same, _) && same == cache;
            case Own _ -> other instanceof Own;
        };
    }

    /** Reads the number as it stands in a network. */
    default ToDoubleFunction<Network> reader() {
        return switch (this) {
            case OfCpu(int cpu, int i) -> in -> Knobs.number(in.cpus()[cpu], i);
            case OfPool(int pool, int i) -> in -> Knobs.number(in.pools()[pool], i);
            case OfClass(int k, int i) -> in -> Knobs.number(in.routes()[k].settings(), i);
            case OfStage(int k, int stage) -> in -> in.routes()[k].demandAt(stage);
            case OfGate(int gate, int i) -> in -> Knobs.number(in.gates()[gate], i);
            case OfCache(int cache, int i) -> in -> Knobs.number(in.caches()[cache], i);
            case Own(int knob) -> in -> in.knobs()[knob];
        };
    }

    /** Writes into a network that nobody else holds yet. */
    default void turn(Network in, double value) {
        switch (this) {
            case OfCpu(int cpu, int i) ->
                    in.cpus()[cpu] = Knobs.cpu(set(Knobs.numbers(in.cpus()[cpu]), i, value));
            case OfPool(int pool, int i) ->
                    in.pools()[pool] =
                            Knobs.slots(
                                    in.pools()[pool],
                                    set(Knobs.numbers(in.pools()[pool]), i, value));
            case OfClass(int k, int i) -> turnClass(in.routes(), k, i, value);
            case OfStage(int k, int stage) ->
                    in.routes()[k] = in.routes()[k].demanding(stage, value);
            case OfGate(int gate, int i) ->
                    in.gates()[gate] = Knobs.gate(set(Knobs.numbers(in.gates()[gate]), i, value));
            case OfCache(int cache, int i) ->
                    in.caches()[cache] =
                            Knobs.cache(
                                    in.caches()[cache],
                                    set(Knobs.numbers(in.caches()[cache]), i, value));
            case Own(int knob) -> in.knobs()[knob] = value;
        }
    }

    private static void turnClass(Route[] routes, int k, int number, double value) {
        var settings = routes[k].settings();
        routes[k] =
                routes[k].with(
                        Knobs.requestClass(settings, set(Knobs.numbers(settings), number, value)));
    }

    private static double[] set(double[] numbers, int index, double value) {
        numbers[index] = value;
        return numbers;
    }
}
