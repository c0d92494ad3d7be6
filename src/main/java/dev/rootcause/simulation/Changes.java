package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Knobs set and queues dropped, before a tick begins. */
final class Changes {

    private Changes() {}

    /**
     * The first second at which these differ, each list in order of time; the last second if never.
     */
    static int agreement(List<Change> some, List<Change> others) {
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            int one = i < some.size() ? some.get(i).at() : Integer.MAX_VALUE;
            int other = i < others.size() ? others.get(i).at() : Integer.MAX_VALUE;
            if (one != other || !some.get(i).equals(others.get(i))) {
                return Math.max(0, Math.min(one, other));
            }
        }
        return Integer.MAX_VALUE;
    }

    static void apply(Change change, State state) {
        set(change.set(), state);
        change.reset().forEach(name -> reset(name, state));
    }

    private static void set(Map<String, Double> knobs, State state) {
        Map<Dial, Double> turns = new LinkedHashMap<>();
        knobs.forEach((name, value) -> {
            int level = Drives.level(state.network.world(), name);
            if (level >= 0) {
                state.derived[level] = value;
            } else {
                turns.put(Dial.of(state.network, name), value);
            }
        });
        if (!turns.isEmpty()) {
            state.network = state.network.turned(turns);
        }
    }

    private static void reset(String name, State state) {
        Network network = state.network;
        int cpu = network.cpuNames().indexOf(name);
        int pool = network.poolNames().indexOf(name);
        int k = network.classNames().indexOf(name);
        int level = Drives.level(network.world(), name);
        int cache = network.cacheNames().indexOf(name);
        if (cpu >= 0) {
            dropBacklog(cpu, state);
        } else if (pool >= 0) {
            dropQueue(pool, state);
        } else if (k >= 0) {
            state.running[k] = 0;
        } else if (level >= 0) {
            state.derived[level] = 0;
        } else if (cache >= 0) {
            Keeping.empty(state.kept[cache]);
        } else {
            var names = resettable(network.world());
            throw Nearest.unknown("reset", name, names);
        }
    }

    /** Names of all that can be reset. */
    static List<String> resettable(World world) {
        var names = new ArrayList<>(world.resources().keySet());
        names.addAll(world.classes().keySet());
        names.addAll(world.levels().keySet());
        names.addAll(world.caches().keySet());
        return names;
    }

    private static void dropBacklog(int cpu, State state) {
        leave(new Visit.AtCpu(cpu, 0), state.waiting[cpu], state);
        Arrays.fill(state.waiting[cpu], 0);
    }

    private static void dropQueue(int pool, State state) {
        leave(new Visit.InPool(pool), state.queue[pool], state);
        Arrays.fill(state.queue[pool], 0);
        state.lingering[pool] = 0;
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
