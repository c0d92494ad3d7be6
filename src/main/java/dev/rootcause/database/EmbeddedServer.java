package dev.rootcause.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own whose data outlives the program. A server that survived a killed program
 * is taken over rather than started again.
 */
final class EmbeddedServer implements AutoCloseable {

    /** How long backends may take to notice that their postmaster is gone. */
    private static final Duration BACKENDS_LEAVE = Duration.ofSeconds(3);

    private final int port;
    private final @Nullable EmbeddedPostgres postgres;

    private EmbeddedServer(int port, @Nullable EmbeddedPostgres postgres) {
        this.port = port;
        this.postgres = postgres;
    }

    /**
     * Starts the server, or takes over the one that runs on the folder. Throws {@link FolderInUse}
     * when another program uses it, unless the settings say to join that one.
     */
    static EmbeddedServer start(DatabaseSettings settings) {
        PostmasterFile running = PostmasterFile.in(settings.data());
        try {
            Files.createDirectories(settings.data());
            if (isInUse(settings.data())) {
                return join(settings, running);
            }
            if (running.isStale()) {
                Thread.sleep(BACKENDS_LEAVE);
                running.delete();
            }
            int port = running.port().orElse(settings.port());
            return checked(new EmbeddedServer(port, postgres(settings, port)), settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL started", e);
        }
    }

    /** The library holds a lock on this file for as long as its program lives. */
    private static boolean isInUse(Path data) throws IOException {
        Path lockFile = data.resolve("epg-lock");
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) { // held by this very program
            return true;
        }
    }

    private static EmbeddedServer join(DatabaseSettings settings, PostmasterFile running) {
        if (settings.join() && running.port().isPresent()) {
            return new EmbeddedServer(running.port().getAsInt(), null);
        }
        throw new FolderInUse(settings.data());
    }

    private static EmbeddedPostgres postgres(DatabaseSettings settings, int port)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(settings.data())
                .setOverrideWorkingDirectory(settings.binaries().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(30))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    /** Not every server on that port is ours, and ours must keep what it has acknowledged. */
    private static EmbeddedServer checked(EmbeddedServer server, Path data) {
        if (!Path.of(server.show("data_directory")).equals(data)) {
            throw new PortTaken(server.port);
        }
        for (String setting : new String[] {"fsync", "synchronous_commit"}) {
            if (!server.show(setting).equals("on")) {
                server.close();
                throw new IllegalStateException("PostgreSQL runs with " + setting + " off");
            }
        }
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String show(String setting) {
        try (Connection connection = DriverManager.getConnection(url(), DatabaseSettings.USER, "");
                ResultSet shown = connection.createStatement().executeQuery("show " + setting)) {
            shown.next();
            return shown.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer on port " + port, e);
        }
    }

    @Override
    public void close() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
