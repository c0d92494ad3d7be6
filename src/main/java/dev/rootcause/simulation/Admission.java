package dev.rootcause.simulation;

import dev.rootcause.cases.World.Resource.Slots;

/** C3: how much of each class the pools let in, outermost first. */
final class Admission {

    private static final double SHORTEST_HOLD = 0.001;
    private static final double NOTHING = 1e-9;

    private Admission() {}

    static double[] admit(Tick tick) {
        double[] flow = tick.entered.clone();
        for (int pool = 0; pool < tick.free.length; pool++) {
            admit(tick, pool, flow);
        }
        return flow;
    }

    private static void admit(Tick tick, int pool, double[] flow) {
        double asked = 0;
        double queued = 0;
        for (int k = 0; k < flow.length; k++) {
            if (tick.route(k).memberOf(pool)) {
                asked += flow[k];
                queued += tick.state.queue[pool][k];
            }
        }
        tick.asked[pool] = asked;
        tick.capacity[pool] = capacity(tick, pool, flow);
        tick.admitted[pool] = Math.min(asked + queued, tick.capacity[pool]);
        double part = asked + queued > NOTHING ? tick.admitted[pool] / (asked + queued) : 0;
        for (int k = 0; k < flow.length; k++) {
            if (tick.route(k).memberOf(pool)) {
                double let = (flow[k] + tick.state.queue[pool][k]) * part;
                tick.kept[pool][k] = flow[k] - let;
                tick.let[pool][k] = let;
                flow[k] = let;
            }
        }
    }

    private static double capacity(Tick tick, int pool, double[] flow) {
        double fast = 0;
        double held = 0;
        double served = 0;
        boolean onlySlow = true;
        for (int k = 0; k < flow.length; k++) {
            if (tick.route(k).memberOf(pool) && !tick.route(k).slow()) {
                onlySlow = false;
                fast += flow[k];
                held += flow[k] * tick.hold[k][pool];
                served += served(tick, k, pool);
            }
        }
        double free = tick.free[pool];
        if (onlySlow) {
            return free;
        }
        double capacity =
                tick.overloaded[pool]
                        ? Math.max(0, free - tick.state.fastInside[pool] + served)
                        : free / Math.max(fast > NOTHING ? held / fast : 0, SHORTEST_HOLD);
        return Math.min(capacity, lingering(tick, pool, free));
    }

    /** Where slots linger, each request that takes a new one needs it for long. */
    private static double lingering(Tick tick, int pool, double free) {
        Slots slots = tick.network.pools()[pool];
        return slots.lingerSec() > 0 && slots.fresh() > 0
                ? Math.max(0, free - tick.state.fastInside[pool]) / slots.fresh()
                : Double.MAX_VALUE;
    }

    /** Requests of a fast class that leave the Cpus inside the pool in this tick. */
    private static double served(Tick tick, int k, int pool) {
        double served = tick.flow[k];
        for (Visit visit : tick.route(k).inside()[pool]) {
            if (visit instanceof Visit.AtCpu(int cpu, _)) {
                double work = tick.work(cpu, tick.flow);
                double part = work > tick.effective[cpu] ? tick.effective[cpu] / work : 1;
                served = (tick.state.waiting[cpu][k] + served) * part;
            }
        }
        return served;
    }
}
