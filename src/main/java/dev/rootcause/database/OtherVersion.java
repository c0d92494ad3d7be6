package dev.rootcause.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data was written by another major version of PostgreSQL. */
final class OtherVersion extends NoDatabase {

    OtherVersion(Path data, String major) {
        super(
                "The data in %s is of PostgreSQL %s, and rootcause brings PostgreSQL %s. Move that folder away to start with an empty one, or start with --rootcause.data-dir=<another folder>."
                        .formatted(data, major, DatabaseSettings.MAJOR),
                null);
    }

    static void check(Path data) throws IOException {
        Path version = data.resolve("PG_VERSION");
        String major = Files.exists(version) ? Files.readString(version).strip() : "";
        if (!major.isEmpty() && !major.equals(DatabaseSettings.MAJOR)) {
            throw new OtherVersion(data, major);
        }
    }
}
