package dev.rootcause.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held for as long as a program uses the folder; the system frees it when that is killed. */
record FolderLock(FileChannel channel) implements Closeable {

    /** Empty when another program uses the folder. */
    static Optional<FolderLock> take(DatabaseSettings settings) throws IOException {
        Optional<FolderLock> lock = tryLock(settings.lock());
        if (lock.isPresent() && isLocked(settings.data().resolve("epg-lock"))) {
            lock.get().close();
            return Optional.empty();
        }
        return lock;
    }

    /** The library locks this file too; before there was ours, it was the only one. */
    private static boolean isLocked(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        Optional<FolderLock> lock = tryLock(file);
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isEmpty();
    }

    private static Optional<FolderLock> tryLock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new FolderLock(channel));
            }
        } catch (OverlappingFileLockException e) { // held by this very program
            assert channel.isOpen();
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
