package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import java.util.ArrayList;
import java.util.Arrays;

/** Knobs set and queues dropped, before a tick begins. */
final class Changes {

    private Changes() {}

    static void apply(Change change, State state) {
        World world = state.network.world();
        if (!change.set().isEmpty()) {
            state.network = Network.of(Knobs.set(world, change.set()));
        }
        change.reset().forEach(name -> reset(name, state));
    }

    private static void reset(String name, State state) {
        Network network = state.network;
        int cpu = network.cpuNames().indexOf(name);
        int pool = network.poolNames().indexOf(name);
        int k = network.classNames().indexOf(name);
        if (cpu >= 0) {
            dropBacklog(cpu, state);
        } else if (pool >= 0) {
            dropQueue(pool, state);
        } else if (k >= 0) {
            state.running[k] = 0;
        } else {
            var names = new ArrayList<>(network.world().resources().keySet());
            names.addAll(network.classNames());
            throw Nearest.unknown("reset", name, names);
        }
    }

    private static void dropBacklog(int cpu, State state) {
        leave(new Visit.AtCpu(cpu, 0), state.waiting[cpu], state);
        Arrays.fill(state.waiting[cpu], 0);
    }

    private static void dropQueue(int pool, State state) {
        leave(new Visit.InPool(pool), state.queue[pool], state);
        Arrays.fill(state.queue[pool], 0);
        state.wait[pool] = 0;
    }

    /** Those who are dropped leave the pools around the place where they waited. */
    private static void leave(Visit from, double[] dropped, State state) {
        for (int pool = 0; pool < state.fastInside.length; pool++) {
            for (int k = 0; k < dropped.length; k++) {
                Route route = state.network.routes()[k];
                if (!route.slow() && route.memberOf(pool) && passes(route.inside()[pool], from)) {
                    state.fastInside[pool] = Math.max(0, state.fastInside[pool] - dropped[k]);
                }
            }
        }
    }

    private static boolean passes(Visit[] visits, Visit place) {
        return Arrays.stream(visits).anyMatch(it -> it.samePlaceAs(place));
    }
}
