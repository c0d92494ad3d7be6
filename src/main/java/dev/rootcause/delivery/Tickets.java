package dev.rootcause.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The tickets of db-scheduler, written and deleted in transactions of our own. */
@Component
class Tickets {

    static final Serializer JSON = new Jackson3Serializer();

    private final ObjectProvider<Scheduler> scheduler;

    Tickets(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    byte[] written(Object ticket) {
        return JSON.serialize(ticket);
    }

    /** Has the due tickets looked for at once, when this transaction, if there is one, is over. */
    void look() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            lookNow();
                        }
                    });
        } else {
            lookNow();
        }
    }

    private void lookNow() {
        scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
    }
}
