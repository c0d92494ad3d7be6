package dev.rootcause.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** A program of its own that holds a server until its input ends, so that it can be killed. */
final class ServerProgram {

    private final Process process;
    private final String[] told;

    private ServerProgram(Process process, String told) {
        this.process = process;
        this.told = told.split(" ", 3);
    }

    static ServerProgram on(DatabaseSettings settings) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServerProgram.class.getName(),
                                settings.folder().toString(),
                                Integer.toString(settings.port()),
                                Boolean.toString(settings.join()),
                                settings.patience().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new ServerProgram(process, firstLine(process));
    }

    private static String firstLine(Process process) throws IOException {
        var printed =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = printed.readLine(); line != null; line = printed.readLine()) {
            if (line.startsWith("told ")) {
                return line.substring("told ".length());
            }
        }
        throw new AssertionError("the program has told nothing");
    }

    public static void main(String[] words) throws IOException {
        var settings =
                new DatabaseSettings(
                        Path.of(words[0]),
                        Integer.parseInt(words[1]),
                        Boolean.parseBoolean(words[2]),
                        Duration.parse(words[3]));
        try (EmbeddedServer server = EmbeddedServer.start(settings)) {
            System.out.println("told started " + server.port() + " " + server.password());
            System.in.readAllBytes();
        } catch (NoDatabase e) {
            System.out.println("told " + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    /** "started", or what is in the way. */
    String outcome() {
        return told[0];
    }

    String message() {
        return told[1] + " " + told[2];
    }

    int port() {
        return Integer.parseInt(told[1]);
    }

    String password() {
        return told[2];
    }

    Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port() + "/postgres", "postgres", password);
    }

    void execute(String statement) throws SQLException {
        try (Connection connection = connect(password())) {
            connection.createStatement().execute(statement);
        }
    }

    String ask(String query) throws SQLException {
        try (Connection connection = connect(password());
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The program has no chance to stop its server. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }
}
