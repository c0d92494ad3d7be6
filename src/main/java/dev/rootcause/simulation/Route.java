package dev.rootcause.simulation;

import dev.rootcause.cases.World.RequestClass;
import java.util.Arrays;
import java.util.List;

/**
 * The way of one class through the network.
 *
 * @param visits its fast steps, outermost first
 * @param last the step in which a slow class stays as a population; ignored for a fast one
 * @param demand core-seconds of its fast step on each Cpu, 0 where it does not go
 * @param inside its fast steps inside each pool, null where it is no member
 */
record Route(RequestClass settings, Visit[] visits, Visit last, double[] demand, Visit[][] inside) {

    static Route of(RequestClass settings, List<Visit> path, Network.Sizes sizes) {
        var fast = path.subList(0, settings.slow() ? path.size() - 1 : path.size());
        var visits = fast.toArray(Visit[]::new);
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
        return new Route(settings, visits, path.getLast(), demand, inside);
    }

    boolean slow() {
        return settings.slow();
    }

    boolean memberOf(int pool) {
        return inside[pool] != null;
    }

    /** Whether its population runs on that Cpu. */
    boolean slowOn(int cpu) {
        return slow() && last instanceof Visit.AtCpu(int at, _) && at == cpu;
    }
}
