package dev.rootcause.delivery;

import java.time.Duration;

/**
 * For how long a parcel is ours to send. A program that was stopped in between is taken for dead
 * and its parcels are sent by others: when it goes on, it must not send them too.
 */
public final class Lease {

    /** Well below the time after which a silent replica is taken for dead. */
    private static final Duration LIFE = Duration.ofSeconds(3);

    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    private Lease() {}

    /** Sending was interrupted for too long. */
    public static class IsOver extends RuntimeException {}

    static Outcome during(
            long claimedAt, ScopedValue.CallableOp<Outcome, RuntimeException> sending) {
        return ScopedValue.where(END, claimedAt + LIFE.toNanos()).call(sending);
    }

    /** Throws {@link IsOver}; to be called right before the request leaves. */
    public static void check() {
        if (END.isBound() && System.nanoTime() - END.get() > 0) {
            throw new IsOver();
        }
    }
}
