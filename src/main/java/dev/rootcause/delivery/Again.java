package dev.rootcause.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import java.time.Instant;

/** What becomes of a ticket. */
final class Again {

    private Again() {}

    static <T> CompletionHandler<T> at(Instant time) {
        return (done, ticket) -> ticket.reschedule(done, time);
    }

    /** Its row went in the transaction in which it was used up. */
    static <T> CompletionHandler<T> never() {
        return (_, _) -> {};
    }
}
