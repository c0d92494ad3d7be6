package dev.rootcause.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration ENDS = Duration.ofSeconds(30);

    @TempDir static Path temporary;
    private static Folders folders;

    private final Deque<ServerProgram> programs = new ArrayDeque<>();

    @BeforeAll
    static void unpack() throws Exception {
        folders = new Folders(temporary);
    }

    @AfterEach
    void stop() throws Exception {
        while (!programs.isEmpty()) {
            programs.pop().close();
        }
    }

    @Test
    void asksForAPasswordFromTheFirstStartOn() throws Exception {
        DatabaseSettings settings = folders.fresh();

        ServerProgram program = start(settings);

        assertThat(program.password()).hasSize(32);
        assertThat(settings.password().read()).contains(program.password());
        assertThat(Files.getPosixFilePermissions(settings.password().file()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(program.ask("select 'in'")).isEqualTo("in");
        assertRefused(program, "");
        assertRefused(program, "guessed");
        assertThat(program.ask("select rolpassword from pg_authid where rolcanlogin"))
                .startsWith("SCRAM-SHA-256$");
        assertThat(
                        program.ask(
                                "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    void closesAFolderThatAnOlderVersionLeftOpen() throws Exception {
        DatabaseSettings settings = folders.used();
        Files.delete(settings.password().file());
        AccessRules.WHOEVER_IS_ON_THIS_MACHINE.write(settings.data());

        ServerProgram program = start(settings);

        assertThat(program.ask("select 'in'")).isEqualTo("in");
        assertRefused(program, "");
    }

    @Test
    void keepsThePasswordAndClosesWhatAKillLeftOpenBesideIt() throws Exception {
        DatabaseSettings settings = folders.used();
        AccessRules.WHOEVER_IS_ON_THIS_MACHINE.write(settings.data());
        String password = settings.password().read().orElseThrow();

        ServerProgram program = start(settings);

        assertThat(program.password()).isEqualTo(password);
        assertRefused(program, "");
    }

    @Test
    void setsANewPasswordWhenItsFileIsLost() throws Exception {
        DatabaseSettings settings = folders.used();
        String lost = settings.password().read().orElseThrow();
        Files.delete(settings.password().file());

        ServerProgram program = start(settings);

        assertThat(program.ask("select number from kept")).isEqualTo("7");
        assertRefused(program, lost);
        assertRefused(program, "");
    }

    @Test
    void takesOverTheServerOfAKilledProgramOnItsOwnPortAndStopsIt() throws Exception {
        DatabaseSettings settings = folders.used();
        ServerProgram killed = start(settings);
        killed.execute("update kept set number = 8");
        ProcessHandle server = server(settings);
        kill(killed);
        assertThat(server.isAlive()).isTrue();

        ServerProgram program = start(on(settings, freePort()));

        assertThat(program.port()).isEqualTo(killed.port());
        assertThat(server(settings)).isEqualTo(server);
        assertThat(program.ask("select number from kept")).isEqualTo("8");
        close(program);
        assertThat(server.onExit()).succeedsWithin(ENDS);
    }

    @Test
    void replacesTheServerOfAKilledProgramWhosePasswordIsLost() throws Exception {
        DatabaseSettings settings = folders.used();
        ServerProgram killed = start(settings);
        kill(killed);
        Files.delete(settings.password().file());

        ServerProgram program = start(settings);

        assertThat(program.ask("select 'in'")).isEqualTo("in");
        assertRefused(program, killed.password());
    }

    @Test
    void startsAtOnceAfterProgramAndServerAreKilled() throws Exception {
        DatabaseSettings settings = folders.used();
        ServerProgram killed = start(settings);
        killed.execute("update kept set number = 8");
        ProcessHandle server = server(settings);
        kill(killed);
        server.destroyForcibly();

        ServerProgram program = start(on(settings, killed.port()));

        assertThat(program.ask("select number from kept")).isEqualTo("8");
        assertThat(server(settings)).isNotEqualTo(server);
    }

    @Test
    void startsAfterAKillInTheMiddleOfTheFirstStart() throws Exception {
        DatabaseSettings settings = folders.fresh();
        Files.createFile(settings.unfinished());
        Files.createDirectories(settings.data());
        Files.writeString(settings.data().resolve("postgresql.conf"), "");
        try (var unpacked = Files.newDirectoryStream(settings.binaries(), "PG-*")) {
            Files.delete(unpacked.iterator().next().resolve(".exists"));
        }

        ServerProgram program = start(settings);

        assertThat(program.ask("select 'in'")).isEqualTo("in");
        assertThat(settings.unfinished()).doesNotExist();
    }

    @Test
    void refusesAPortOnWhichAnythingElseListens() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertPortTaken(on(folders.used(), other.getLocalPort()));
        }
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws Exception {
        Path file = Files.createFile(temporary.resolve("a-file"));

        assertThatExceptionOfType(FolderNotUsable.class)
                .isThrownBy(() -> EmbeddedServer.start(Folders.settings(file.resolve("below"))))
                .withMessageContaining("a-file")
                .withMessageContaining("--rootcause.data-dir=");
        assertThatExceptionOfType(FolderNotUsable.class)
                .isThrownBy(() -> EmbeddedServer.start(Folders.settings(file)))
                .withMessageContaining("a-file is not a folder");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws Exception {
        DatabaseSettings settings = Folders.settings(temporary.resolve("not-to-be-written"));
        Files.createDirectories(settings.lock()); // a folder is where a file would have to be

        assertThatExceptionOfType(FolderNotUsable.class)
                .isThrownBy(() -> EmbeddedServer.start(settings))
                .withMessageContaining(settings.lock().toString());
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws Exception {
        DatabaseSettings settings = folders.used();
        Files.writeString(settings.data().resolve("PG_VERSION"), "17\n");

        assertThatExceptionOfType(OtherVersion.class)
                .isThrownBy(() -> EmbeddedServer.start(settings))
                .withMessageContaining("is of PostgreSQL 17, and rootcause brings PostgreSQL 18");
    }

    @Test
    void tellsWhatTheServerSaysWhenItDoesNotStart() throws Exception {
        DatabaseSettings settings = shortly(folders.used());
        Files.writeString(settings.data().resolve("postgresql.conf"), "nonsense = on\n");

        ServerProgram program = run(settings);

        assertThat(program.outcome()).isEqualTo("ServerNotStarted");
        assertThat(program.message())
                .contains("postgresql.conf\" contains errors")
                .contains(settings.log().toString());
    }

    @Test
    void tellsWhatToDoWhenThePasswordIsNotTheRightOne() throws Exception {
        DatabaseSettings settings = shortly(folders.used());
        settings.password().write("another");

        ServerProgram refused = run(settings);

        assertThat(refused.outcome()).isEqualTo("PasswordRefused");
        assertThat(refused.message()).contains("Delete that file and start again");
        assertThat(PostmasterFile.in(settings.data()).process()).isEmpty();

        Files.delete(settings.password().file());
        assertThat(start(settings).ask("select 'in'")).isEqualTo("in");
    }

    @Nested
    class WhileAnotherProgramRuns {

        private static DatabaseSettings settings;
        private static ServerProgram other;

        @BeforeAll
        static void start() throws Exception {
            settings = folders.used();
            other = ServerProgram.on(settings);
        }

        @AfterAll
        static void stop() throws Exception {
            other.close();
        }

        @AfterEach
        void theOtherIsNotDisturbed() throws Exception {
            assertThat(other.ask("select 'in'")).isEqualTo("in");
        }

        @Test
        void itsFolderIsRefused() {
            assertThatExceptionOfType(FolderInUse.class)
                    .isThrownBy(() -> EmbeddedServer.start(settings))
                    .withMessageContaining(settings.data().toString())
                    .withMessageContaining("--rootcause.data-dir=");
        }

        @Test
        void itsFolderIsRefusedTooWhenItKnowsTheLockOfTheLibraryOnly() throws Exception {
            Files.delete(settings.lock());

            assertThatExceptionOfType(FolderInUse.class)
                    .isThrownBy(() -> EmbeddedServer.start(settings));
        }

        @Test
        void itsServerIsJoinedAndLeftRunning() throws Exception {
            try (EmbeddedServer joined = EmbeddedServer.start(joining())) {
                assertThat(joined.port()).isEqualTo(other.port());
                assertThat(joined.show("fsync")).isEqualTo("on");
            }
        }

        @Test
        void itsServerIsNotJoinedBeforeItHasAPassword() throws Exception {
            settings.password().write("");
            try {
                assertThatExceptionOfType(StartingOrStopping.class)
                        .isThrownBy(() -> EmbeddedServer.start(joining()))
                        .withMessageContaining("Try again in a moment");
            } finally {
                settings.password().write(other.password());
            }
        }

        @Test
        void itsPortIsRefused() throws Exception {
            assertPortTaken(on(folders.used(), other.port()));
        }

        private static DatabaseSettings joining() {
            return new DatabaseSettings(settings.folder(), 0, true, settings.patience());
        }
    }

    private ServerProgram run(DatabaseSettings settings) throws IOException {
        ServerProgram program = ServerProgram.on(settings);
        programs.push(program);
        return program;
    }

    private ServerProgram start(DatabaseSettings settings) throws IOException {
        ServerProgram program = run(settings);
        assertThat(program.outcome()).as(program.message()).isEqualTo("started");
        return program;
    }

    private void close(ServerProgram program) throws Exception {
        programs.remove(program);
        program.close();
    }

    private void kill(ServerProgram program) throws Exception {
        programs.remove(program);
        program.kill();
    }

    private static ProcessHandle server(DatabaseSettings settings) throws IOException {
        return Optional.of(PostmasterFile.in(settings.data()))
                .flatMap(PostmasterFile::process)
                .orElseThrow();
    }

    private static void assertRefused(ServerProgram program, String password) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> program.connect(password).close())
                .withMessageMatching("(?s).*(password|authentication).*");
    }

    private static void assertPortTaken(DatabaseSettings settings) {
        assertThatExceptionOfType(PortTaken.class)
                .isThrownBy(() -> EmbeddedServer.start(settings))
                .withMessageContaining("port " + settings.port())
                .withMessageContaining("--rootcause.database.port=");
    }

    private static DatabaseSettings on(DatabaseSettings settings, int port) {
        return new DatabaseSettings(settings.folder(), port, false, settings.patience());
    }

    private static DatabaseSettings shortly(DatabaseSettings settings) {
        return new DatabaseSettings(settings.folder(), 0, false, SHORT);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
