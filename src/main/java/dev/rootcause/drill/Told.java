package dev.rootcause.drill;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Turns that were read before: they are written once and never change, so only those after them are
 * read. A turn takes no longer for the length of its transcript.
 */
final class Told {

    private static final int MOST_TURNS = 5_000;

    private final Cache<DrillId, List<Turn>> known =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_TURNS)
                    .weigher((DrillId _, List<Turn> turns) -> turns.size() + 1)
                    .build();

    /**
     * All turns of a drill.
     *
     * @param after reads those behind so many
     */
    List<Turn> of(DrillId drill, IntFunction<List<Turn>> after) {
        List<Turn> before = known.get(drill, _ -> List.of());
        List<Turn> more = after.apply(before.size());
        if (more.isEmpty()) {
            return before;
        }
        List<Turn> all = Stream.concat(before.stream(), more.stream()).toList();
        rememberOnceCommitted(drill, all);
        return all;
    }

    /** What this transaction wrote itself may still be undone. */
    private void rememberOnceCommitted(DrillId drill, List<Turn> turns) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        known.asMap().merge(drill, turns, Told::longer);
                    }
                });
    }

    private static List<Turn> longer(List<Turn> one, List<Turn> other) {
        return one.size() >= other.size() ? one : other;
    }
}
