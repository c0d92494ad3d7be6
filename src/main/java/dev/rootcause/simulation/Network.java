package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A world as its knobs stand, with indexes for names; the order is that of declaration. */
record Network(
        World world,
        List<String> cpuNames,
        Cpu[] cpus,
        List<String> poolNames,
        Slots[] pools,
        List<String> classNames,
        Route[] routes,
        int[] statuses) {

    static final String DELAY = "delay";
    static final int OVERLOADED = 503;
    static final int TIMED_OUT = 504;

    record Sizes(int cpus, int pools) {}

    static Network of(World world) {
        var cpuNames = new ArrayList<String>();
        var cpus = new ArrayList<Cpu>();
        var poolNames = new ArrayList<String>();
        var pools = new ArrayList<Slots>();
        world.resources()
                .forEach((name, resource) -> {
                    switch (resource) {
                        case Cpu cpu -> {
                            cpuNames.add(name);
                            cpus.add(cpu);
                        }
                        case Slots slots -> {
                            poolNames.add(name);
                            pools.add(slots);
                        }
                    }
                });
        var sizes = new Sizes(cpus.size(), pools.size());
        var routes =
                world.classes().values().stream()
                        .map(it -> Route.of(it, path(it, cpuNames, poolNames), sizes))
                        .toArray(Route[]::new);
        return new Network(
                world,
                List.copyOf(cpuNames),
                cpus.toArray(Cpu[]::new),
                List.copyOf(poolNames),
                pools.toArray(Slots[]::new),
                List.copyOf(world.classes().keySet()),
                routes,
                statuses(pools));
    }

    int status(int code) {
        for (int i = 0; i < statuses.length; i++) {
            if (statuses[i] == code) {
                return i;
            }
        }
        throw new IllegalArgumentException("no layer answers " + code);
    }

    private static List<Visit> path(
            World.RequestClass settings, List<String> cpus, List<String> pools) {
        return settings.path().stream().map(stage -> visit(stage, cpus, pools)).toList();
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

    private static int[] statuses(List<Slots> pools) {
        var codes = new TreeSet<>(List.of(OVERLOADED, TIMED_OUT));
        pools.forEach(pool -> codes.add(pool.code()));
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }
}
