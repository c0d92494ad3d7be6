package dev.rootcause.database;

import java.nio.file.Path;

/** Another program uses the same data. */
final class FolderInUse extends NoDatabase {

    FolderInUse(Path data) {
        super(
                "rootcause is already running on %s. Use that one, or start this one with --rootcause.data-dir=<another folder>, --rootcause.database.port and --server.port of its own."
                        .formatted(data),
                null);
    }
}
