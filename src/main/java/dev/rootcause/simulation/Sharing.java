package dev.rootcause.simulation;

import dev.rootcause.cases.World.Resource.Cpu;

/** C1: how the cores of each Cpu are shared, and how long a newcomer queues for them. */
final class Sharing {

    private static final double FULLEST = 0.98;
    private static final double LEAST_SHARE = 0.02;
    private static final double MOST_USED = 0.97;

    private Sharing() {}

    static void share(Tick tick) {
        for (int cpu = 0; cpu < tick.load.length; cpu++) {
            double load = load(tick, cpu);
            if (load != tick.load[cpu]) {
                tick.load[cpu] = load;
                tick.share[cpu] = share(tick, cpu);
                tick.congestion[cpu] = congestion(tick, cpu);
            }
        }
    }

    private static double load(Tick tick, int cpu) {
        double load = 0;
        for (int k = 0; k < tick.classes(); k++) {
            load += tick.flow[k] * tick.route(k).demand()[cpu];
        }
        return load;
    }

    private static double share(Tick tick, int cpu) {
        if (tick.slowJobs[cpu] == 0) {
            return 1;
        }
        double effective = tick.effective[cpu];
        double left = effective - Math.min(tick.load[cpu], FULLEST * effective);
        return Math.clamp(left / tick.slowJobs[cpu], LEAST_SHARE, 1);
    }

    /** Sakasegawa's approximation of M/M/c, as seconds of queueing per second of demand. */
    private static double congestion(Tick tick, int cpu) {
        Cpu settings = tick.network.cpus()[cpu];
        double used = Math.min(MOST_USED, tick.load[cpu] / tick.effective[cpu]);
        double power = StrictMath.sqrt(2 * (settings.cores() + 1)) - 1;
        return tick.stretch(cpu)
                * StrictMath.pow(used, power)
                / (settings.cores() * (1 - used))
                * settings.burstiness();
    }
}
