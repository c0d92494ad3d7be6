package dev.rootcause.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.time.Duration;
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

    private final ObjectProvider<Scheduler> scheduler;
    private final AtomicBoolean isWanted = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor soon =
            new ScheduledThreadPoolExecutor(
                    1,
                    Thread.ofVirtual().name("looks-for-tickets").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    Tickets(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
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
