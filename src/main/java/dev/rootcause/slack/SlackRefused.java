package dev.rootcause.slack;

import dev.rootcause.delivery.Outcome;
import java.time.Duration;
import java.util.Set;

/** Slack did not do what we asked. */
class SlackRefused extends RuntimeException {

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Set<String> PASSING =
            Set.of(
                    "no_answer",
                    "ratelimited",
                    "internal_error",
                    "fatal_error",
                    "request_timeout",
                    "service_unavailable");

    private final String error;
    private final Duration pause;

    /**
     * @param error Slack's word for why: {@code not_in_channel}
     */
    SlackRefused(String method, String error) {
        this(method, error, SOON);
    }

    SlackRefused(String method, String error, Duration pause) {
        super(method + ": " + error);
        this.error = error;
        this.pause = pause;
    }

    String error() {
        return error;
    }

    /** Whether it is Slack that is in trouble, not what we asked. */
    boolean passes() {
        return PASSING.contains(error) || error.startsWith("http_5");
    }

    /** Nothing that anybody sees was to be done yet. */
    Outcome outcome() {
        if (error.equals("ratelimited")) {
            return new Outcome.TooMany(pause);
        }
        return passes() ? new Outcome.NotSent(error) : new Outcome.Refused(error);
    }

    /** After which it may be asked again. */
    Duration pause() {
        return pause;
    }
}
