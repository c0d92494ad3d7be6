package dev.rootcause.database;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.core.env.PropertyResolver;

/**
 * Where the embedded PostgreSQL lives.
 *
 * @param folder what the program keeps: the data, the password and the unpacked server
 * @param port on the loopback interface; 0 for a free one
 * @param join use the server of another program that runs on the same folder, instead of failing
 * @param patience how long a server may take to start, and the processes of a killed one to end
 */
record DatabaseSettings(Path folder, int port, boolean join, Duration patience) {

    /** A newer server cannot read an older one's data. */
    static final String MAJOR = "18";

    static final String USER = "postgres";

    DatabaseSettings {
        folder = folder.toAbsolutePath().normalize();
    }

    static DatabaseSettings of(PropertyResolver properties) {
        return new DatabaseSettings(
                Path.of(properties.getRequiredProperty("rootcause.data-dir")),
                properties.getRequiredProperty("rootcause.database.port", Integer.class),
                properties.getRequiredProperty("rootcause.database.join", Boolean.class),
                properties.getRequiredProperty("rootcause.database.patience", Duration.class));
    }

    Path data() {
        return folder.resolve("pg" + MAJOR);
    }

    PasswordFile password() {
        return new PasswordFile(beside("password"));
    }

    /** What the server and its tools print. */
    Path log() {
        return beside("log");
    }

    Path lock() {
        return beside("lock");
    }

    /** Stands there while the data is made for the first time. */
    Path unfinished() {
        return beside("unfinished");
    }

    Path binaries() {
        return folder.resolve("postgresql");
    }

    private Path beside(String ending) {
        return data().resolveSibling(data().getFileName() + "." + ending);
    }
}
