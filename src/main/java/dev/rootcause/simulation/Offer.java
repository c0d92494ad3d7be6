package dev.rootcause.simulation;

import java.util.Arrays;

/** A: what clients send. */
final class Offer {

    private Offer() {}

    static void offer(Tick tick) {
        for (int k = 0; k < tick.classes(); k++) {
            tick.offered[k] = tick.route(k).settings().rate();
            tick.arrived[k] = tick.offered[k] + takeDue(tick.state, k);
            tick.flow[k] = tick.arrived[k];
            if (tick.arrived[k] == 0) {
                leave(tick.state, k);
            }
        }
    }

    /** Clients that no longer ask do not wait for a slot either. */
    private static void leave(State state, int k) {
        for (double[] queue : state.queue) {
            queue[k] = 0;
        }
    }

    private static double takeDue(State state, int k) {
        double[] due = state.due[k];
        double now = due[0];
        state.due[k] = Arrays.copyOf(Arrays.copyOfRange(due, 1, due.length), due.length);
        return now;
    }
}
