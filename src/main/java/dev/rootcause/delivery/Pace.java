package dev.rootcause.delivery;

import java.time.Duration;

/**
 * How often something may be sent.
 *
 * @param scope what is counted together in the workspace: one channel, all calls of a method
 * @param interval between two, in the long run
 * @param burst how many may go at once after a quiet time, beyond the first; none where one lane
 *     alone keeps to it
 */
public record Pace(String scope, Duration interval, int burst) {

    boolean isShared() {
        return burst > 0;
    }

    Duration allowance() {
        return interval.multipliedBy(burst);
    }
}
