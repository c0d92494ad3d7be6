package dev.rootcause.simulation;

import dev.rootcause.cases.World.RequestClass;
import java.util.Arrays;

/** A: what clients send, and what the entrance turns away before any work is done. */
final class Offer {

    private Offer() {}

    static void offer(Tick tick) {
        for (int k = 0; k < tick.classes(); k++) {
            tick.offered[k] = tick.route(k).settings().rate();
            tick.arrived[k] = tick.offered[k] + takeDue(tick.state, k);
            tick.entered[k] = enter(tick, k);
            tick.flow[k] = tick.entered[k];
            if (tick.arrived[k] == 0) {
                leave(tick, k);
            }
        }
    }

    private static double enter(Tick tick, int k) {
        RequestClass settings = tick.route(k).settings();
        double passed = Math.min(tick.arrived[k] * (1 - settings.shed()), settings.ceiling());
        double failing = passed * settings.fails();
        if (passed < tick.arrived[k]) {
            tick.fail(k, Network.TURNED_AWAY, tick.arrived[k] - passed);
        }
        if (failing > 0) {
            tick.fail(k, settings.failsCode(), failing);
        }
        return passed - failing;
    }

    /** Clients that no longer ask do not wait for a slot either: the pool turns them away. */
    private static void leave(Tick tick, int k) {
        for (int pool = 0; pool < tick.free.length; pool++) {
            double[] queue = tick.state.queue[pool];
            if (queue[k] > 0) {
                tick.fail(k, tick.network.pools()[pool].code(), queue[k]);
                queue[k] = 0;
            }
        }
    }

    private static double takeDue(State state, int k) {
        double[] due = state.due[k];
        double now = due[0];
        state.due[k] = Arrays.copyOf(Arrays.copyOfRange(due, 1, due.length), due.length);
        return now;
    }
}
