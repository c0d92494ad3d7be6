package dev.rootcause.simulation;

import dev.rootcause.cases.World.Resource.Slots;

/** D: who waits for a slot, and who is turned away. */
final class Queues {

    private Queues() {}

    static void settle(Tick tick) {
        for (int pool = 0; pool < tick.free.length; pool++) {
            double queued = advance(tick, pool);
            Slots slots = tick.network.pools()[pool];
            double admitted = tick.admitted[pool];
            double limit =
                    Math.min(
                            slots.queueMax(),
                            Math.max(admitted, tick.capacity[pool]) * slots.waitSec());
            tick.rejected[pool] = Math.max(0, queued - limit);
            if (tick.rejected[pool] > 0) {
                reject(tick, pool, tick.rejected[pool] / queued);
            }
            linger(tick, pool, slots);
            tick.state.wait[pool] = wait(slots, queued - tick.rejected[pool], admitted);
        }
    }

    private static void linger(Tick tick, int pool, Slots slots) {
        double lingering = tick.state.lingering[pool];
        double left = slots.lingerSec() > 0 ? tick.admitted[pool] * slots.fresh() : 0;
        tick.state.lingering[pool] =
                lingering - lingering / Math.max(1, slots.lingerSec()) + left * slots.weight();
    }

    private static double advance(Tick tick, int pool) {
        double queued = 0;
        double[] queue = tick.state.queue[pool];
        for (int k = 0; k < queue.length; k++) {
            queue[k] = Math.max(0, queue[k] + tick.kept[pool][k]);
            queued += queue[k];
        }
        return queued;
    }

    private static void reject(Tick tick, int pool, double part) {
        double[] queue = tick.state.queue[pool];
        for (int k = 0; k < queue.length; k++) {
            if (queue[k] > 0) {
                tick.fail(k, tick.network.pools()[pool].code(), queue[k] * part);
                queue[k] -= queue[k] * part;
            }
        }
    }

    private static double wait(Slots slots, double queued, double admitted) {
        if (admitted > 0) {
            return Math.min(slots.waitSec(), queued / admitted);
        }
        return queued > 0 ? slots.waitSec() : 0;
    }
}
