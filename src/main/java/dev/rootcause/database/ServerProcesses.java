package dev.rootcause.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The processes that run the server which is unpacked in a folder. When the first of them is killed
 * the others end by themselves, and until then no new server can have the data.
 */
record ServerProcesses(Path binaries) {

    boolean include(ProcessHandle process) {
        return process.info().command().filter(it -> Path.of(it).startsWith(binaries)).isPresent();
    }

    /** False when some have not ended in time. */
    boolean end(Duration patience) {
        List<CompletableFuture<ProcessHandle>> ends =
                ProcessHandle.allProcesses()
                        .filter(this::include)
                        .map(ProcessHandle::onExit)
                        .toList();
        return CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new))
                .thenApply(_ -> true)
                .completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
