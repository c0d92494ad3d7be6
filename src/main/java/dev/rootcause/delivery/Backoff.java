package dev.rootcause.delivery;

import java.time.Duration;

/** Longer after each failure: 1 s, 2 s, 4 s … half a minute. */
final class Backoff {

    private static final Duration MOST = Duration.ofSeconds(30);

    private Backoff() {}

    static Duration after(int failures) {
        Duration pause = Duration.ofSeconds(1L << Math.min(10, Math.max(0, failures - 1)));
        return pause.compareTo(MOST) < 0 ? pause : MOST;
    }
}
