package dev.rootcause.database;

import java.nio.file.Path;

/**
 * Where the embedded PostgreSQL lives.
 *
 * @param folder what the program keeps: the data and the unpacked server
 * @param port on the loopback interface
 * @param join use the server of another program that runs on the same folder, instead of failing
 */
record DatabaseSettings(Path folder, int port, boolean join) {

    static final String USER = "postgres";

    DatabaseSettings {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The major version stands in the name: a newer server cannot read an older one's data. */
    Path data() {
        return folder.resolve("pg18");
    }

    Path binaries() {
        return folder.resolve("postgresql");
    }
}
