package dev.rootcause.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The next event of a line.
 *
 * @param retryAt not before; null for at once
 */
record Waiting(String team, String key, String payload, int attempts, @Nullable Instant retryAt) {

    /** The ticket that was written with it. */
    String ticket() {
        return team + ":" + key;
    }

    boolean isForLater(Instant now) {
        return retryAt != null && retryAt.isAfter(now);
    }
}
