package dev.rootcause.transaction;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Belongs to the running transaction, and is out of the way while another one runs inside of it.
 */
abstract class Bound implements TransactionSynchronization {

    private final Object key;

    Bound(Object key) {
        this.key = key;
    }

    /** From now on {@link #suspend} and the end of the transaction unbind it. */
    final void begin() {
        TransactionSynchronizationManager.bindResource(key, this);
        TransactionSynchronizationManager.registerSynchronization(this);
    }

    @Override
    public final void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }

    @Override
    public final void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public final void beforeCompletion() {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}
