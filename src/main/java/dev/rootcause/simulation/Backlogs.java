package dev.rootcause.simulation;

import dev.rootcause.cases.World.Resource.Cpu;

/** E: work that a Cpu could not do in this tick waits, up to a bound; the rest is shed. */
final class Backlogs {

    private Backlogs() {}

    static void settle(Tick tick) {
        double[] completed = tick.completed;
        for (int cpu = 0; cpu < tick.effective.length; cpu++) {
            settle(tick, cpu);
        }
        for (int k = 0; k < tick.classes(); k++) {
            completed[k] += tick.flow[k];
        }
    }

    private static void settle(Tick tick, int cpu) {
        Cpu settings = tick.network.cpus()[cpu];
        double work = tick.work(cpu);
        double over = Math.max(0, work - tick.effective[cpu]);
        double excess = Math.max(0, over - tick.effective[cpu] * settings.backlogSec());
        tick.state.fastLoad[cpu] = tick.load[cpu];
        for (int k = 0; k < tick.classes(); k++) {
            double demand = tick.route(k).demand()[cpu];
            if (demand > 0) {
                double before = tick.state.waiting[cpu][k];
                double there = work > 0 ? (before + tick.flow[k]) / work : 0;
                double shed = there * excess;
                tick.state.waiting[cpu][k] = there * (over - excess);
                tick.shed[cpu] += shed;
                tick.flow[k] -= shed;
                if (shed > 0) {
                    tick.fail(k, Network.OVERLOADED, shed);
                }
                double grown = tick.state.waiting[cpu][k] - before;
                tick.completed[k] -= grown;
                tick.burned[k][cpu] = (tick.flow[k] - grown) * demand * tick.stretch(cpu);
            }
        }
    }
}
