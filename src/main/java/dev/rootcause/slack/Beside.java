package dev.rootcause.slack;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is of use at once or not at all: it is done beside everything else and lost when we are
 * killed.
 */
@InSlack
class Beside implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Beside.class);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ConcurrentHashMap<Line, CompletableFuture<Void>> lines =
            new ConcurrentHashMap<>();

    void run(Runnable work) {
        threads.execute(work);
    }

    void shortly(Runnable work) {
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS, threads).execute(work);
    }

    /**
     * When this transaction, if there is one, has been committed; then behind what is already in
     * its line.
     */
    void afterwards(Line line, Runnable work) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            queue(line, work);
                        }
                    });
        } else {
            queue(line, work);
        }
    }

    private void queue(Line line, Runnable work) {
        CompletableFuture<Void> mine =
                lines.compute(
                        line,
                        (_, last) -> behind(last).thenRunAsync(work, threads).handle(Beside::told));
        mine.thenRun(() -> lines.remove(line, mine));
    }

    /** What fails must not stop what stands behind it. */
    private static @Nullable Void told(@Nullable Void nothing, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.error("an aside failed: {}", failure.getClass().getSimpleName());
        }
        return nothing;
    }

    private static CompletableFuture<Void> behind(@Nullable CompletableFuture<Void> last) {
        return last == null ? CompletableFuture.completedFuture(null) : last;
    }

    /** Waits for what was acknowledged. */
    @Override
    public void close() {
        threads.close();
    }
}
