package dev.rootcause.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A PostgreSQL of our own whose data outlives the program. A server that survived a killed program
 * is taken over rather than started again.
 *
 * @param password of {@link DatabaseSettings#USER}
 * @param held what ends with the program
 */
record EmbeddedServer(int port, String password, Closeable held) implements AutoCloseable {

    /**
     * Starts the server, or takes over the one that runs on the folder. Throws {@link FolderInUse}
     * when another program uses it, unless the settings say to join that one, and another {@link
     * NoDatabase} when something else is in the way.
     */
    static EmbeddedServer start(DatabaseSettings settings) {
        try {
            Files.createDirectories(settings.folder());
            Optional<FolderLock> lock = FolderLock.take(settings);
            return lock.isPresent() ? new ServerStart(settings, lock.get()).run() : join(settings);
        } catch (IOException e) {
            throw new FolderNotUsable(settings.folder(), e);
        }
    }

    private static EmbeddedServer join(DatabaseSettings settings) throws IOException {
        if (!settings.join()) {
            throw new FolderInUse(settings.data());
        }
        int port = PostmasterFile.in(settings.data()).port().orElse(settings.port());
        String password = settings.password().read().orElse("");
        EmbeddedServer server = new EmbeddedServer(port, password, () -> {});
        try {
            server.check(settings.data());
            return server;
        } catch (SQLException e) {
            throw new StartingOrStopping(settings.data(), e);
        }
    }

    /** Not every server on that port is ours, and ours must keep what it has acknowledged. */
    void check(Path data) throws SQLException, IOException {
        if (!Files.isSameFile(Path.of(show("data_directory")), data)) {
            throw new SQLException("another PostgreSQL answers on port " + port);
        }
        for (String setting : new String[] {"fsync", "synchronous_commit"}) {
            if (!show(setting).equals("on")) {
                throw new SQLException("PostgreSQL runs with " + setting + " off");
            }
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String show(String setting) throws SQLException {
        try (Connection connection = connect();
                ResultSet shown = connection.createStatement().executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), DatabaseSettings.USER, password);
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
