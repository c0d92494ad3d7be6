package dev.rootcause.delivery;

import java.time.Duration;

/** What came in cannot have its effect before something else is known; it is no failure. */
public class NotYet extends RuntimeException {

    private static final Duration SOON = Duration.ofMillis(200);

    private final Duration pause;

    public NotYet(String what) {
        this(what, SOON);
    }

    /**
     * @param pause after which to ask again
     */
    public NotYet(String what, Duration pause) {
        super(what);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
