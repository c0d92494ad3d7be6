package dev.rootcause.drill;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.transaction.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is known of drills: their pages and turns are written once and never change, so only turns
 * that are not known are read. A turn takes no longer for the length of its transcript.
 */
final class Told {

    /** About what a turn takes: with charts more, without them less. */
    private static final int BYTES_A_TURN = 10_000;

    /** Of all memory; what is not remembered is read again, transcript by transcript. */
    private static final long MOST_TURNS = Runtime.getRuntime().maxMemory() / 8 / BYTES_A_TURN;

    private final Cache<DrillId, Known> known =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_TURNS)
                    .weigher((DrillId _, Known it) -> it.turns().size() + 1)
                    .build();

    private final Held<DrillId, Known> here = new Held<>();

    record Known(Post page, List<Turn> turns) {

        private Known longer(Known other) {
            return turns.size() >= other.turns.size() ? this : other;
        }
    }

    /** A drill as it is stored. */
    interface Rows {

        /** How many turns it has. */
        int turns();

        Post page();

        List<Turn> after(int number);
    }

    Known of(DrillId drill, Rows rows) {
        Known begun =
                here.find(drill)
                        .or(() -> Optional.ofNullable(known.getIfPresent(drill)))
                        .orElseGet(() -> new Known(rows.page(), List.of()));
        return begun.turns().size() < rows.turns() ? readOn(drill, begun, rows) : begun;
    }

    private Known readOn(DrillId drill, Known begun, Rows rows) {
        List<Turn> turns = new ArrayList<>(begun.turns());
        turns.addAll(rows.after(turns.size()));
        Known all = new Known(begun.page(), List.copyOf(turns));
        rememberOnceCommitted(drill, all);
        return all;
    }

    /** What this transaction wrote itself may still be undone. */
    void rememberOnceCommitted(DrillId drill, Known all) {
        here.put(drill, all);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        known.asMap().merge(drill, all, Known::longer);
                    }
                });
    }
}
