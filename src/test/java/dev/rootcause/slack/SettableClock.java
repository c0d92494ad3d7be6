package dev.rootcause.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Real time, which a test puts forward. */
final class SettableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    void tick(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }
}
