package dev.rootcause.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.springframework.util.FileSystemUtils;

/** What a program that was killed has left in its folder. */
record Leftovers(DatabaseSettings settings) {

    /** The port of the server that outlived its program. */
    OptionalInt survivor() throws IOException {
        PostmasterFile file = PostmasterFile.in(settings.data());
        return file.process().filter(processes()::include).isPresent() && !file.isStopping()
                ? file.port()
                : OptionalInt.empty();
    }

    /** After this no server runs on the folder, and nothing in it is half done. */
    void clear() throws IOException {
        stopServer();
        PostmasterFile.in(settings.data()).delete();
        if (Files.exists(settings.unfinished()) && settings.password().read().isEmpty()) {
            FileSystemUtils.deleteRecursively(settings.data());
        }
        deleteHalfUnpacked();
    }

    /** Asks it to stop, and waits for what a killed one has left running. */
    void stopServer() throws IOException {
        PostmasterFile.in(settings.data())
                .process()
                .filter(processes()::include)
                .ifPresent(ProcessHandle::destroy);
        if (!processes().end(settings.patience())) {
            throw new ServerNotStarted(
                    settings, "the processes of an earlier server do not end", null);
        }
    }

    private void deleteHalfUnpacked() throws IOException {
        if (Files.isDirectory(settings.binaries())) {
            try (var unpacked = Files.newDirectoryStream(settings.binaries(), "PG-*")) {
                for (Path server : unpacked) {
                    if (!Files.exists(server.resolve(".exists"))) { // the library's mark
                        FileSystemUtils.deleteRecursively(server);
                    }
                }
            }
        }
    }

    private ServerProcesses processes() throws IOException {
        Path binaries = settings.binaries();
        return new ServerProcesses(Files.exists(binaries) ? binaries.toRealPath() : binaries);
    }
}
