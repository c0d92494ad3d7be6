package dev.rootcause.simulation;

import dev.rootcause.cases.World.RequestClass;

/** H: who gets an answer before giving up. */
final class Outcome {

    private static final double WORTH_COUNTING = 0.002;

    private Outcome() {}

    static void judge(Tick tick) {
        for (int k = 0; k < tick.classes(); k++) {
            RequestClass settings = tick.route(k).settings();
            double inTime =
                    Lognormal.below(settings.timeoutSec(), tick.residence[k], settings.sigma());
            double timeouts = tick.flow[k] * (1 - inTime);
            if (timeouts > WORTH_COUNTING * Math.max(tick.arrived[k], 1)) {
                tick.timeouts[k] += timeouts;
                tick.fail(k, settings.timeoutCode(), timeouts);
            }
        }
    }
}
