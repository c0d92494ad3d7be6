package dev.rootcause.simulation;

/** C2: the time each class spends inside each pool and in all, from the innermost step out. */
final class Residence {

    private Residence() {}

    static void walk(Tick tick) {
        for (int k = 0; k < tick.classes(); k++) {
            Visit[] visits = tick.route(k).visits();
            double seconds = 0;
            for (int i = visits.length - 1; i >= 0; i--) {
                seconds += spent(tick, visits[i]);
                if (visits[i] instanceof Visit.InPool(int pool)) {
                    tick.hold[k][pool] = seconds;
                    seconds += tick.state.wait[pool];
                }
            }
            tick.residence[k] = seconds;
        }
    }

    /** Seconds in one step of a path, the last of a slow class included. */
    static double in(Tick tick, int k, int step) {
        Route route = tick.route(k);
        if (route.slow() && step == route.path().length - 1) {
            return tick.residence[k];
        }
        return route.path()[step] instanceof Visit.InPool(int pool)
                ? tick.state.wait[pool]
                : spent(tick, route.path()[step]);
    }

    private static double spent(Tick tick, Visit visit) {
        return switch (visit) {
            case Visit.AtCpu(int cpu, double demand) ->
                    tick.service(cpu, demand)
                            + Math.max(tick.queueing(cpu, demand), tick.behind[cpu]);
            case Visit.InPool _ -> 0;
            case Visit.OnDelay(double seconds) -> seconds;
        };
    }
}
