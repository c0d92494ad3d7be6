package dev.rootcause.delivery;

import java.time.Duration;

/** What came of sending a parcel, or of looking for one that may have been sent. */
public sealed interface Outcome {

    /**
     * It is there.
     *
     * @param receipt what the other side calls it
     */
    record Sent(String receipt) implements Outcome {}

    /** It is certainly not there, and may be tried again. */
    record NotSent(String reason) implements Outcome {}

    /** It may be there: no answer came, or none that says. */
    record Unsure(String reason) implements Outcome {}

    /** The other side asks to wait; it is not there. */
    record TooMany(Duration pause) implements Outcome {}

    /** It is not there and never will be. */
    record Refused(String reason) implements Outcome {}
}
