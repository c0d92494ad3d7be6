package dev.rootcause.cases;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One signal as asked for, with the modifiers that do not change its id.
 *
 * @param window how far back to look, when said
 * @param lastWeek set it beside the same time last week
 * @param subject the service, host, query or route named, in the candidate's words
 */
public record Look(
        SignalId signal, @Nullable Duration window, boolean lastWeek, @Nullable String subject) {

    public static Look at(SignalId signal) {
        return new Look(signal, null, false, null);
    }
}
