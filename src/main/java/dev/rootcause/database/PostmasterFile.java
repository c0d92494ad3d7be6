package dev.rootcause.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a running server writes into its folder: the process on the first line, the port on the
 * fourth, how it is on the eighth.
 *
 * @see <a href="https://www.postgresql.org/docs/18/storage-file-layout.html">Database file
 *     layout</a>
 */
record PostmasterFile(Path file, List<String> lines) {

    static PostmasterFile in(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        return new PostmasterFile(file, Files.exists(file) ? Files.readAllLines(file) : List.of());
    }

    /** The process may have ended, and its number may belong to another program since. */
    Optional<ProcessHandle> process() {
        return line(1).map(Long::parseLong).flatMap(ProcessHandle::of);
    }

    OptionalInt port() {
        return line(4).map(it -> OptionalInt.of(Integer.parseInt(it))).orElse(OptionalInt.empty());
    }

    boolean isStopping() {
        return line(8).filter("stopping"::equals).isPresent();
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private Optional<String> line(int number) {
        return lines.stream().skip(number - 1L).map(String::strip).findFirst();
    }
}
