package dev.rootcause.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Does at once what many wait for, and one after the other what comes meanwhile: what a commit
 * costs is shared by all who wait for it, and whoever is alone waits for nobody.
 */
final class Together<T> {

    private static final int MOST = 100;

    private final Consumer<List<T>> work;

    /** One thread, which goes when nothing has come for a while. */
    private final Executor hand =
            new ThreadPoolExecutor(
                    0,
                    1,
                    10,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().daemon().name("together").factory());

    private final Queue<One<T>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isWorking = new AtomicBoolean();

    Together(Consumer<List<T>> work) {
        this.work = work;
    }

    private record One<T>(T what, CompletableFuture<Void> done) {}

    /** Returns when it is done; throws what became of it. */
    void take(T what) {
        One<T> mine = new One<>(what, new CompletableFuture<>());
        waiting.add(mine);
        startUnlessWorking();
        try {
            mine.done().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException its ? its : e;
        }
    }

    private void startUnlessWorking() {
        if (isWorking.compareAndSet(false, true)) {
            hand.execute(this::workAll);
        }
    }

    private void workAll() {
        for (List<One<T>> next = next(); !next.isEmpty(); next = next()) {
            work(next);
        }
        isWorking.set(false);
        if (!waiting.isEmpty()) { // it came after we looked
            startUnlessWorking();
        }
    }

    private List<One<T>> next() {
        List<One<T>> next = new ArrayList<>();
        for (One<T> one = waiting.poll(); one != null; one = waiting.poll()) {
            next.add(one);
            if (next.size() == MOST) {
                return next;
            }
        }
        return next;
    }

    /** What fails among others is tried alone, so that nothing fails for another's sake. */
    private void work(List<One<T>> all) {
        try {
            work.accept(all.stream().map(One::what).toList());
            all.forEach(one -> one.done().complete(null));
        } catch (RuntimeException e) {
            if (all.size() == 1 || isForAll(e)) {
                all.forEach(one -> one.done().completeExceptionally(e));
            } else {
                all.forEach(one -> work(List.of(one)));
            }
        }
    }

    /** Without a connection nobody has one. */
    private static boolean isForAll(RuntimeException failure) {
        return failure instanceof DataAccessResourceFailureException;
    }
}
