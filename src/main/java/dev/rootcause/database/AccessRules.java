package dev.rootcause.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who may connect: the whole {@code pg_hba.conf}, which belongs to the program.
 *
 * @see <a href="https://www.postgresql.org/docs/18/auth-pg-hba-conf.html">pg_hba.conf</a>
 */
enum AccessRules {
    /** For the moment in which a password is set. */
    WHOEVER_IS_ON_THIS_MACHINE("trust"),
    WHOEVER_KNOWS_THE_PASSWORD("scram-sha-256");

    private static final String LINES =
            """
            # written by rootcause at every start
            local all all %1$s
            host all all 127.0.0.1/32 %1$s
            host all all ::1/128 %1$s
            """;

    private final String method;

    AccessRules(String method) {
        this.method = method;
    }

    void write(Path data) throws IOException {
        Files.writeString(data.resolve("pg_hba.conf"), LINES.formatted(method));
    }
}
