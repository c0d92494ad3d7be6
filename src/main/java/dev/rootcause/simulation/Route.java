package dev.rootcause.simulation;

import dev.rootcause.cases.World.RequestClass;
import java.util.Arrays;

/**
 * The way of one class through the network.
 *
 * @param path all its steps, outermost first
 * @param visits its fast steps: all of them, or all but the last of a slow class
 * @param demand core-seconds of its fast step on each Cpu, 0 where it does not go
 * @param inside its fast steps inside each pool, null where it is no member
 */
record Route(
        RequestClass settings, Visit[] path, Visit[] visits, double[] demand, Visit[][] inside) {

    static Route of(RequestClass settings, Visit[] path, Network.Sizes sizes) {
        var visits = Arrays.copyOf(path, settings.slow() ? path.length - 1 : path.length);
        var demand = new double[sizes.cpus()];
        var inside = new Visit[sizes.pools()][];
        for (int i = 0; i < visits.length; i++) {
            switch (visits[i]) {
                case Visit.AtCpu(int cpu, double d) -> demand[cpu] += d;
                case Visit.InPool(int pool) ->
                        inside[pool] = Arrays.copyOfRange(visits, i + 1, visits.length);
                case Visit.OnDelay _ -> {}
            }
        }
        return new Route(settings, path, visits, demand, inside);
    }

    /** The same way for requests of other settings. */
    Route with(RequestClass other) {
        return new Route(other, path, visits, demand, inside);
    }

    /** The same way with another demand at one of its steps. */
    Route demanding(int stage, double seconds) {
        Visit[] steps = path.clone();
        steps[stage] =
                switch (path[stage]) {
                    case Visit.AtCpu(int cpu, _) -> new Visit.AtCpu(cpu, seconds);
                    case Visit.OnDelay _ -> new Visit.OnDelay(seconds);
                    case Visit.InPool pool -> pool;
                };
        return of(settings, steps, new Network.Sizes(demand.length, inside.length));
    }

    double demandAt(int stage) {
        return switch (path[stage]) {
            case Visit.AtCpu(_, double seconds) -> seconds;
            case Visit.OnDelay(double seconds) -> seconds;
            case Visit.InPool _ -> 0;
        };
    }

    /** The step in which a slow class stays as a population. */
    Visit last() {
        return path[path.length - 1];
    }

    boolean slow() {
        return settings.slow();
    }

    boolean memberOf(int pool) {
        return inside[pool] != null;
    }

    /** Whether its population runs on that Cpu. */
    boolean slowOn(int cpu) {
        return slow() && last() instanceof Visit.AtCpu(int at, _) && at == cpu;
    }
}
