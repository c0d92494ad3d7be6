package dev.rootcause.simulation;

/** G: how many requests are inside each pool. */
final class Populations {

    private Populations() {}

    static void count(Tick tick) {
        for (int pool = 0; pool < tick.population.length; pool++) {
            double fast = 0;
            double slow = 0;
            for (int k = 0; k < tick.classes(); k++) {
                Route route = tick.route(k);
                if (!route.memberOf(pool)) {
                    continue;
                }
                double queued = queued(tick, k, pool);
                if (route.slow()) {
                    slow += tick.state.running[k] + queued;
                } else {
                    fast += inside(tick, k, route.inside()[pool]) + queued;
                }
            }
            fast = bounded(tick, pool, fast);
            tick.state.fastInside[pool] = fast;
            tick.population[pool] = fast + slow;
        }
    }

    /**
     * Little's law tells where a population goes, but it grows by those let in at most, and shrinks
     * by those who left.
     */
    private static double bounded(Tick tick, int pool, double expected) {
        double let = 0;
        double left = 0;
        for (int k = 0; k < tick.classes(); k++) {
            if (tick.route(k).memberOf(pool) && !tick.route(k).slow()) {
                let += tick.let[pool][k];
                left += tick.completed[k] + tick.failed(k) + tick.abandoned[k];
            }
        }
        double before = tick.state.fastInside[pool];
        return Math.max(before - left, Math.min(expected, before + let));
    }

    /** Those of a class that queue for the pools inside a pool. */
    static double queued(Tick tick, int k, int pool) {
        double queued = 0;
        for (Visit visit : tick.route(k).inside()[pool]) {
            if (visit instanceof Visit.InPool(int inner)) {
                queued += tick.state.queue[inner][k];
            }
        }
        return queued;
    }

    /** Those of a fast class in these steps, queues of pools left out. */
    static double inside(Tick tick, int k, Visit[] visits) {
        double inside = 0;
        for (Visit visit : visits) {
            inside +=
                    switch (visit) {
                        case Visit.AtCpu(int cpu, double demand) -> atCpu(tick, k, cpu, demand);
                        case Visit.InPool _ -> 0;
                        case Visit.OnDelay(double seconds) -> tick.flow[k] * seconds;
                    };
        }
        return inside;
    }

    private static double atCpu(Tick tick, int k, int cpu, double demand) {
        double waiting = tick.state.waiting[cpu][k];
        return inService(tick, k, cpu, demand)
                + (waiting > 0 ? waiting : tick.flow[k] * tick.queueing(cpu, demand));
    }

    static double inService(Tick tick, int k, int cpu, double demand) {
        double jobs = tick.flow[k] * tick.service(cpu, demand);
        return tick.slowJobs[cpu] > 0 ? jobs : Math.min(jobs, tick.network.cpus()[cpu].cores());
    }
}
