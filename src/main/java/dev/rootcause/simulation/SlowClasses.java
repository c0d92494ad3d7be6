package dev.rootcause.simulation;

import dev.rootcause.cases.World.RequestClass;

/** F: populations of long work, and what clients that gave up leave behind. */
final class SlowClasses {

    private SlowClasses() {}

    static void advance(Tick tick) {
        for (int k = 0; k < tick.classes(); k++) {
            if (tick.route(k).slow()) {
                advance(tick, k);
            }
            if (tick.route(k).settings().cancel()) {
                cancel(tick, k);
            }
        }
    }

    private static void advance(Tick tick, int k) {
        double running = tick.state.running[k];
        double longest = longest(tick, k, running);
        double done = running * (1 - StrictMath.exp(-1 / longest));
        tick.state.running[k] = running + tick.flow[k] - done;
        tick.residence[k] = longest;
        tick.flow[k] = done;
        tick.completed[k] = done;
    }

    private static double longest(Tick tick, int k, double running) {
        return switch (tick.route(k).last()) {
            case Visit.AtCpu(int cpu, double demand) -> {
                tick.burned[k][cpu] += running * tick.share[cpu] * tick.stretch(cpu);
                yield demand / tick.share[cpu];
            }
            case Visit.OnDelay(double seconds) -> seconds;
            case Visit.InPool(int pool) ->
                    throw new IllegalArgumentException(
                            "a slow class ends in a Cpu or a long delay, not in "
                                    + tick.network.poolNames().get(pool));
        };
    }

    private static void cancel(Tick tick, int k) {
        RequestClass settings = tick.route(k).settings();
        if (tick.residence[k] <= settings.timeoutSec()) {
            return;
        }
        double gone = 1 - StrictMath.exp(-1 / settings.timeoutSec());
        if (tick.route(k).slow()) {
            double running = tick.state.running[k] * gone;
            tick.fail(k, settings.timeoutCode(), running);
            tick.timeouts[k] += running;
            tick.abandoned[k] += running;
            tick.state.running[k] -= running;
        }
        for (double[] waiting : tick.state.waiting) {
            tick.abandoned[k] += waiting[k] * gone;
            waiting[k] -= waiting[k] * gone;
        }
    }
}
