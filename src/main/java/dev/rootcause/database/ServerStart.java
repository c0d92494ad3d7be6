package dev.rootcause.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import org.postgresql.PGConnection;

/**
 * From a locked folder to a server that asks for a password.
 *
 * <p>A folder without a password, be it new, of an older version or robbed of its file, lets
 * whoever is on this machine in until the password is set: the password first, then its file, then
 * the rules. A kill between two of these steps is mended by the next start.
 */
record ServerStart(DatabaseSettings settings, FolderLock lock) {

    EmbeddedServer run() throws IOException {
        try {
            return start();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private EmbeddedServer start() throws IOException {
        OtherVersion.check(settings.data());
        Optional<String> password = settings.password().read();
        Leftovers leftovers = new Leftovers(settings);
        OptionalInt survivor = password.isPresent() ? leftovers.survivor() : OptionalInt.empty();
        if (survivor.isEmpty()) {
            leftovers.clear();
            PortTaken.check(settings.port());
            Files.deleteIfExists(settings.log());
        }
        prepare(password.isPresent());
        EmbeddedPostgres postgres = launch(survivor.orElse(settings.port()), password.orElse(""));
        try {
            return secured(postgres, password);
        } catch (SQLException e) {
            postgres.close();
            throw new ServerNotStarted(settings, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            postgres.close();
            throw e;
        }
    }

    private void prepare(boolean hasPassword) throws IOException {
        if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
            Files.writeString(settings.unfinished(), "");
        } else if (hasPassword) {
            AccessRules.WHOEVER_KNOWS_THE_PASSWORD.write(settings.data());
        } else {
            AccessRules.WHOEVER_IS_ON_THIS_MACHINE.write(settings.data());
        }
    }

    private EmbeddedPostgres launch(int port, String password) throws IOException {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(settings.data())
                    .setOverrideWorkingDirectory(settings.binaries().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(Redirect.appendTo(settings.log().toFile()))
                    .setConnectConfig("password", password)
                    .setPort(port)
                    .setPGStartupWait(settings.patience())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("unix_socket_directories", "") // loopback is enough
                    .start();
        } catch (IOException | RuntimeException e) { // the library throws several kinds
            new Leftovers(settings).stopServer();
            throw isRefusal(e)
                    ? new PasswordRefused(settings.password(), e)
                    : ServerNotStarted.asItsLogSays(settings, e);
        }
    }

    private static boolean isRefusal(Exception failure) {
        return failure.getCause() instanceof SQLException e && "28P01".equals(e.getSQLState());
    }

    private EmbeddedServer secured(EmbeddedPostgres postgres, Optional<String> known)
            throws SQLException, IOException {
        String password = known.orElseGet(PasswordFile::random);
        EmbeddedServer open = new EmbeddedServer(postgres.getPort(), known.orElse(""), () -> {});
        open.check(settings.data());
        try (Connection connection = open.connect()) {
            if (known.isEmpty()) {
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(
                                DatabaseSettings.USER, password.toCharArray(), "scram-sha-256");
                settings.password().write(password);
            }
            AccessRules.WHOEVER_KNOWS_THE_PASSWORD.write(settings.data());
            connection.createStatement().execute("select pg_reload_conf()");
        }
        Files.deleteIfExists(settings.unfinished());
        return new EmbeddedServer(
                postgres.getPort(),
                password,
                () -> {
                    postgres.close();
                    lock.close();
                });
    }
}
