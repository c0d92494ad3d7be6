package dev.rootcause.simulation;

import dev.rootcause.cases.World.Resource.Cpu;
import dev.rootcause.cases.World.Resource.Slots;

/** B: what the rounds of one tick leave alone, so that nothing can run away inside it. */
final class Freeze {

    private Freeze() {}

    static void freeze(Tick tick) {
        for (int cpu = 0; cpu < tick.effective.length; cpu++) {
            freezeCpu(tick, cpu);
        }
        for (int pool = 0; pool < tick.free.length; pool++) {
            tick.free[pool] = free(tick, pool);
            tick.overloaded[pool] = overloaded(tick, pool);
        }
    }

    private static void freezeCpu(Tick tick, int cpu) {
        Cpu settings = tick.network.cpus()[cpu];
        double jobs = Math.min(settings.cores(), tick.state.fastLoad[cpu]);
        for (int k = 0; k < tick.classes(); k++) {
            double waiting = tick.state.waiting[cpu][k];
            double slow = tick.route(k).slowOn(cpu) ? tick.state.running[k] : 0;
            jobs += waiting + slow;
            tick.slowJobs[cpu] += slow;
            tick.backlog[cpu] += waiting * tick.route(k).demand()[cpu];
        }
        tick.effective[cpu] =
                settings.cores() / (1 + settings.kappa() * Math.max(0, jobs - settings.n0()));
        tick.behind[cpu] = Math.min(tick.backlog[cpu] / tick.effective[cpu], settings.backlogSec());
    }

    private static double free(Tick tick, int pool) {
        Slots slots = tick.network.pools()[pool];
        double free = (slots.size() - slots.base() - tick.state.lingering[pool]) / slots.weight();
        for (int k = 0; k < tick.classes(); k++) {
            if (tick.route(k).slow() && tick.route(k).memberOf(pool)) {
                free -= tick.state.running[k] + Populations.queued(tick, k, pool);
            }
        }
        return Math.max(0, free);
    }

    private static boolean overloaded(Tick tick, int pool) {
        for (int k = 0; k < tick.classes(); k++) {
            if (tick.route(k).memberOf(pool)) {
                for (Visit visit : tick.route(k).inside()[pool]) {
                    if (visit instanceof Visit.AtCpu(int cpu, _)
                            && (tick.state.waiting[cpu][k] > 0
                                    || asked(tick, cpu) > tick.effective[cpu])) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static double asked(Tick tick, int cpu) {
        double asked = 0;
        for (int k = 0; k < tick.classes(); k++) {
            asked += tick.entered[k] * tick.route(k).demand()[cpu];
        }
        return asked;
    }
}
