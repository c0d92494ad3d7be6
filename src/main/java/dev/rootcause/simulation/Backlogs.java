package dev.rootcause.simulation;

import dev.rootcause.cases.World.Resource.Cpu;

/**
 * E: work that a Cpu could not do in this tick waits, up to a bound; the rest is shed. What leaves
 * one Cpu reaches the next.
 */
final class Backlogs {

    private Backlogs() {}

    static void settle(Tick tick) {
        System.arraycopy(tick.flow, 0, tick.completed, 0, tick.classes());
        for (int cpu = 0; cpu < tick.effective.length; cpu++) {
            settle(tick, cpu);
        }
    }

    private static void settle(Tick tick, int cpu) {
        Cpu settings = tick.network.cpus()[cpu];
        double effective = tick.effective[cpu];
        double work = tick.work(cpu, tick.completed);
        double over = Math.max(0, work - effective);
        double excess = Math.max(0, over - effective * settings.backlogSec());
        tick.state.fastLoad[cpu] = tick.load[cpu];
        for (int k = 0; k < tick.classes(); k++) {
            if (tick.route(k).demand()[cpu] > 0 && work > 0) {
                double there = tick.state.waiting[cpu][k] + tick.completed[k];
                tick.state.waiting[cpu][k] = there * ((over - excess) / work);
                shed(tick, k, there * (excess / work));
                tick.shed[cpu] += there * (excess / work);
                serve(tick, k, cpu, there * ((work - over) / work));
            }
        }
    }

    private static void shed(Tick tick, int k, double shed) {
        if (shed > 0) {
            tick.fail(k, Network.OVERLOADED, shed);
            tick.flow[k] = Math.max(0, tick.flow[k] - shed);
        }
    }

    private static void serve(Tick tick, int k, int cpu, double served) {
        tick.completed[k] = served;
        tick.burned[k][cpu] = served * tick.route(k).demand()[cpu] * tick.stretch(cpu);
    }
}
