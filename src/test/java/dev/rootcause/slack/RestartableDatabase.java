package dev.rootcause.slack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of its own that keeps what it has committed, on one port. */
final class RestartableDatabase implements AutoCloseable {

    private final Path folder;
    private final LastWill will;
    private EmbeddedPostgres server;

    RestartableDatabase(Path folder) {
        this(folder, new LastWill());
    }

    RestartableDatabase(Path folder, LastWill will) {
        this.folder = folder;
        this.will = will;
        this.server = start(0);
    }

    private EmbeddedPostgres start(int port) {
        try {
            EmbeddedPostgres started =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(folder.resolve("data"))
                            .setOverrideWorkingDirectory(Path.of("target", "postgresql").toFile())
                            .setCleanDataDirectory(false)
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("max_connections", "60")
                            .setPGStartupWait(Duration.ofSeconds(60))
                            .setPort(port)
                            .start();
            will.add(process());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long process() throws IOException {
        Path file = folder.resolve("data").resolve("postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    /** Everybody who is connected is thrown out. */
    void restart() {
        int port = server.getPort();
        close();
        server = start(port);
    }

    /** How many connections were cut. */
    int terminateBackends() {
        return rows("""
        select pg_terminate_backend(pid) from pg_stat_activity
        where backend_type = 'client backend' and pid <> pg_backend_pid()\
        """)
                .size();
    }

    void run(String statement) {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "")) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each row as its columns, in text. */
    List<List<String>> rows(String query) {
        try (Connection connection = DriverManager.getConnection(url(), "postgres", "");
                ResultSet result = connection.createStatement().executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
