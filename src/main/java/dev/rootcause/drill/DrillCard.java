package dev.rootcause.drill;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A drill in a list.
 *
 * @param ended null while it runs
 */
public record DrillCard(
        DrillId id, String code, String title, Instant started, @Nullable Instant ended) {

    public boolean isOver() {
        return ended != null;
    }
}
