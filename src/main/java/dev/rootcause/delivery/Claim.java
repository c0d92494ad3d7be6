package dev.rootcause.delivery;

import java.time.Instant;
import java.util.UUID;

/** What a ticket finds in its lane. */
sealed interface Claim {

    /**
     * A parcel that is now this ticket's.
     *
     * @param claim whoever claims it later has another
     * @param attempts that were made before
     * @param doubtful an earlier attempt may have got through
     */
    record Ours(Parcel parcel, UUID claim, int attempts, boolean doubtful) implements Claim {}

    /** Nothing may be sent before. */
    record Later(Instant at) implements Claim {}

    /** The lane is empty, or another ticket's. */
    record Nothing() implements Claim {}
}
