package dev.rootcause.simulation;

import dev.rootcause.cases.World.Resource.Slots;

/** Numbers of a second that are read off several parts of it. */
final class Readings {

    private Readings() {}

    static double used(Tick tick, int cpu) {
        double busy = tick.load[cpu] + tick.backlog[cpu] + tick.slowJobs[cpu] * tick.share[cpu];
        return Math.min(1, busy / tick.effective[cpu]);
    }

    static double runnable(Tick tick, int cpu) {
        double runnable = 0;
        for (int k = 0; k < tick.classes(); k++) {
            Route route = tick.route(k);
            runnable +=
                    tick.state.waiting[cpu][k] + (route.slowOn(cpu) ? tick.state.running[k] : 0);
            runnable += Populations.inService(tick, k, cpu, route.demand()[cpu]);
        }
        return runnable;
    }

    static double backlog(Tick tick, int cpu) {
        double backlog = 0;
        for (int k = 0; k < tick.classes(); k++) {
            backlog += tick.state.waiting[cpu][k] * tick.route(k).demand()[cpu];
        }
        return backlog;
    }

    static double used(Tick tick, int pool, Slots slots) {
        double taken = slots.base() + tick.state.lingering[pool];
        return Math.min(slots.size(), tick.population[pool] * slots.weight() + taken);
    }

    static double queue(Tick tick, int pool) {
        double queue = 0;
        for (double part : tick.state.queue[pool]) {
            queue += part;
        }
        return queue;
    }

    static double pending(Tick tick, int pool) {
        var slots = tick.network.pools()[pool];
        return Math.min(
                slots.queueMax(), queue(tick, pool) + tick.rejected[pool] * slots.waitSec());
    }

    static double attempts(Tick tick, int k) {
        return tick.offered[k] > 0 ? tick.arrived[k] / tick.offered[k] : 1;
    }

    static double population(Tick tick, int k) {
        Route route = tick.route(k);
        return route.slow() ? tick.state.running[k] : Populations.inside(tick, k, route.visits());
    }
}
