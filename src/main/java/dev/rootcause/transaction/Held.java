package dev.rootcause.transaction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read and holds locked, or has written itself: as nobody else changes it
 * meanwhile, it is not read twice. Gone when the transaction ends; outside of one nothing is held.
 */
public final class Held<K, V> {

    private final class Values extends Bound {

        private final Map<K, V> all = new HashMap<>();

        Values() {
            super(Held.this);
        }
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(bound())
                .flatMap(values -> Optional.ofNullable(values.all.get(key)));
    }

    /** Returns the value. */
    public V put(K key, V value) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            begun().all.put(key, value);
        }
        return value;
    }

    /** Nothing is known of any key any longer. */
    public void clear() {
        Optional.ofNullable(bound()).ifPresent(values -> values.all.clear());
    }

    private Values begun() {
        Values known = bound();
        if (known != null) {
            return known;
        }
        Values begun = new Values();
        begun.begin();
        return begun;
    }

    @SuppressWarnings("unchecked") // bound by this very object, which has these types
    private @Nullable Values bound() {
        return (Values) TransactionSynchronizationManager.getResource(this);
    }
}
