package dev.rootcause.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** Folders for one test each; the server is unpacked once and the data made once. */
final class Folders {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path parent;
    private final DatabaseSettings model;
    private int made;

    Folders(Path parent) throws Exception {
        this.parent = parent;
        this.model = settings(parent.resolve("model"));
        ServerProgram program = ServerProgram.on(model);
        program.execute("create table kept as select 7 as number");
        program.close();
    }

    static DatabaseSettings settings(Path folder) {
        return new DatabaseSettings(folder, 0, false, PATIENCE);
    }

    /** Nothing is in it but the unpacked server. */
    DatabaseSettings fresh() throws IOException {
        DatabaseSettings fresh = settings(parent.resolve("folder-" + ++made));
        link(model.binaries(), fresh.binaries());
        return fresh;
    }

    /** A server has been started and stopped there; its table {@code kept} holds a 7. */
    DatabaseSettings used() throws IOException {
        DatabaseSettings used = fresh();
        FileSystemUtils.copyRecursively(model.data(), used.data());
        Files.setPosixFilePermissions(
                used.data(), Files.getPosixFilePermissions(model.data())); // the server insists
        Files.copy(
                model.password().file(),
                used.password().file(),
                StandardCopyOption.COPY_ATTRIBUTES);
        return used;
    }

    private static void link(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createLink(target, file);
                }
            }
        }
    }
}
