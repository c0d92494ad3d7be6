package dev.rootcause.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tickets of db-scheduler, written and deleted in transactions of our own. */
@Component
class Tickets implements AutoCloseable {

    static final Serializer JSON = new Jackson3Serializer();

    private static final Duration SOON = Duration.ofMillis(2);

    /** What is due later than that may as well wait for the next look. */
    private static final Duration FAR = Duration.ofSeconds(5);

    private final ObjectProvider<Scheduler> scheduler;
    private final DeliveryClock clock;
    private final AtomicBoolean isWanted = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor soon =
            new ScheduledThreadPoolExecutor(
                    1,
                    Thread.ofPlatform().daemon().name("looks-for-tickets").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    Tickets(ObjectProvider<Scheduler> scheduler, DeliveryClock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    byte[] written(Object ticket) {
        return JSON.serialize(ticket);
    }

    /**
     * Has the due tickets looked for, once for all that came in a moment, when this transaction, if
     * there is one, is over.
     */
    void look() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            lookSoon();
                        }
                    });
        } else {
            lookSoon();
        }
    }

    /** It comes back at that time, and not when due tickets happen to be looked for after it. */
    <T> CompletionHandler<T> back(Instant time) {
        return (done, ticket) -> {
            ticket.reschedule(done, time);
            lookAt(time);
        };
    }

    /** Its row went in the transaction in which it was used up. */
    static <T> CompletionHandler<T> usedUp() {
        return (_, _) -> {};
    }

    private void lookAt(Instant time) {
        Duration left = Duration.between(clock.instant(), time);
        if (left.compareTo(FAR) < 0) {
            soon.schedule(this::lookSoon, Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
        }
    }

    private void lookSoon() {
        if (isWanted.compareAndSet(false, true)) {
            soon.schedule(this::lookNow, SOON.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void lookNow() {
        isWanted.set(false);
        scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
    }

    @Override
    public void close() {
        soon.shutdownNow();
    }
}
