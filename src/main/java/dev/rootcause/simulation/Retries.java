package dev.rootcause.simulation;

import dev.rootcause.cases.World.RequestClass;
import java.util.Arrays;

/** I: those that failed come again, counted from the base rate. */
final class Retries {

    private static final double WORTH_COUNTING = 0.01;

    private Retries() {}

    static void schedule(Tick tick) {
        for (int k = 0; k < tick.classes(); k++) {
            RequestClass settings = tick.route(k).settings();
            double failed = tick.failed(k);
            if (settings.attempts() > 1 && failed > WORTH_COUNTING * tick.arrived[k]) {
                double p = Math.min(1, failed / tick.arrived[k]);
                int after = (int) Math.max(1, Math.round(settings.backoffSec()));
                double times = Math.min(settings.budget(), again(p, settings.attempts()));
                schedule(tick.state, k, after, tick.offered[k] * times);
            }
        }
    }

    private static void schedule(State state, int k, int after, double rate) {
        if (state.due[k].length < after) {
            state.due[k] = Arrays.copyOf(state.due[k], after);
        }
        state.due[k][after - 1] = rate; // index 0 is the next tick
    }

    private static double again(double p, int attempts) {
        double sum = 0;
        double power = 1;
        for (int attempt = 1; attempt < attempts; attempt++) {
            power *= p;
            sum += power;
        }
        return sum;
    }
}
