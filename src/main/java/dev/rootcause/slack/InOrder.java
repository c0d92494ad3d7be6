package dev.rootcause.slack;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what comes in later than it is acknowledged: what is of one line in order, lines side by
 * side.
 */
@InSlack
class InOrder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InOrder.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentHashMap<Line, CompletableFuture<Void>> lines =
            new ConcurrentHashMap<>();

    /** Runs the work behind what is already in its line; without a line at once. */
    void run(@Nullable Line line, Runnable work) {
        if (line == null) {
            threads.execute(work);
            return;
        }
        CompletableFuture<Void> mine =
                lines.compute(
                        line,
                        (_, last) ->
                                behind(last).thenRunAsync(work, threads).handle(InOrder::told));
        mine.thenRun(() -> lines.remove(line, mine));
    }

    Executor beside() {
        return threads;
    }

    /** What fails must not stop what stands behind it. */
    private static @Nullable Void told(@Nullable Void nothing, @Nullable Throwable failure) {
        if (failure != null) {
            LOG.error("an act failed", failure);
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
