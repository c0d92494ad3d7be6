package dev.rootcause.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a running server writes into its folder: the process on the first line, the port on the
 * fourth.
 *
 * @see <a href="https://www.postgresql.org/docs/18/storage-file-layout.html">Database file
 *     layout</a>
 */
record PostmasterFile(Path file, List<String> lines) {

    static PostmasterFile in(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            return new PostmasterFile(
                    file, Files.exists(file) ? Files.readAllLines(file) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of the server that runs on this folder, when one does. */
    OptionalInt port() {
        return lines.size() > 3 && isAlive()
                ? OptionalInt.of(Integer.parseInt(lines.get(3).strip()))
                : OptionalInt.empty();
    }

    /** The file was left behind by a server that was killed. */
    boolean isStale() {
        return !lines.isEmpty() && !isAlive();
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private boolean isAlive() {
        return !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(PostmasterFile::maybePostgres)
                        .isPresent();
    }

    /** After a reboot the number may belong to another program. */
    private static boolean maybePostgres(ProcessHandle process) {
        return process.info().command().map(it -> it.contains("postgres")).orElse(true);
    }
}
