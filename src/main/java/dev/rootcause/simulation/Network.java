package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Cache;
import dev.rootcause.cases.World.Gate;
import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A world as its knobs stand, with indexes for names; the order is that of declaration. Its arrays
 * change only while nobody else holds it: {@link #turned}.
 *
 * @param world as it was declared
 * @param knobs numbers of the world's own
 */
record Network(
        World world,
        List<String> cpuNames,
        Cpu[] cpus,
        List<String> poolNames,
        Slots[] pools,
        List<String> classNames,
        Route[] routes,
        List<String> gateNames,
        Gate[] gates,
        List<String> cacheNames,
        Cache[] caches,
        List<String> knobNames,
        double[] knobs,
        int[] statuses) {

    static final String DELAY = "delay";
    static final int TURNED_AWAY = 429;
    static final int OVERLOADED = 503;

    record Sizes(int cpus, int pools) {}

    static Network of(World world) {
        var cpus = new LinkedHashMap<String, Cpu>();
        var pools = new LinkedHashMap<String, Slots>();
        world.resources()
                .forEach((name, resource) -> {
                    switch (resource) {
                        case Cpu cpu -> cpus.put(name, cpu);
                        case Slots slots -> pools.put(name, slots);
                    }
                });
        var knobs = new LinkedHashMap<>(world.knobs());
        knobs.putAll(world.sizes());
        var cpuNames = List.copyOf(cpus.keySet());
        var poolNames = List.copyOf(pools.keySet());
        return new Network(
                world,
                cpuNames,
                cpus.values().toArray(Cpu[]::new),
                poolNames,
                pools.values().toArray(Slots[]::new),
                List.copyOf(world.classes().keySet()),
                routes(world, cpuNames, poolNames),
                List.copyOf(world.gates().keySet()),
                world.gates().values().toArray(Gate[]::new),
                List.copyOf(world.caches().keySet()),
                world.caches().values().toArray(Cache[]::new),
                List.copyOf(knobs.keySet()),
                knobs.values().stream().mapToDouble(it -> it).toArray(),
                statuses(world));
    }

    /** The same network with knobs set. */
    Network turned(Map<Dial, Double> values) {
        Network copy =
                new Network(
                        world,
                        cpuNames,
                        cpus.clone(),
                        poolNames,
                        pools.clone(),
                        classNames,
                        routes.clone(),
                        gateNames,
                        gates.clone(),
                        cacheNames,
                        caches.clone(),
                        knobNames,
                        knobs.clone(),
                        statuses);
        values.forEach((dial, value) -> dial.turn(copy, value));
        return copy;
    }

    int status(int code) {
        for (int i = 0; i < statuses.length; i++) {
            if (statuses[i] == code) {
                return i;
            }
        }
        throw new IllegalArgumentException("no layer answers " + code);
    }

    private static Route[] routes(World world, List<String> cpus, List<String> pools) {
        var sizes = new Sizes(cpus.size(), pools.size());
        return world.classes().values().stream()
                .map(it ->
                        Route.of(
                                it,
                                it.path().stream()
                                        .map(stage -> visit(stage, cpus, pools))
                                        .toArray(Visit[]::new),
                                sizes))
                .toArray(Route[]::new);
    }

    private static Visit visit(World.Stage stage, List<String> cpus, List<String> pools) {
        if (stage.resource().equals(DELAY)) {
            return new Visit.OnDelay(stage.demandSec());
        }
        int cpu = cpus.indexOf(stage.resource());
        return cpu >= 0
                ? new Visit.AtCpu(cpu, stage.demandSec())
                : new Visit.InPool(pools.indexOf(stage.resource()));
    }

    /** Every status that some layer gives. */
    private static int[] statuses(World world) {
        var codes = new TreeSet<>(List.of(TURNED_AWAY, OVERLOADED));
        world.resources()
                .values()
                .forEach(resource -> {
                    if (resource instanceof Slots pool) {
                        codes.add(pool.code());
                    }
                });
        world.classes()
                .values()
                .forEach(it -> codes.addAll(List.of(it.timeoutCode(), it.failsCode())));
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }
}
