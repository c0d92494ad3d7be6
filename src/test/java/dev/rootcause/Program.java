package dev.rootcause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The whole program as a process of its own, on a folder and ports of its own. */
final class Program {

    private static final Duration START = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final int database = freePort();
    private final int port = freePort();
    private Process process;

    /** What it prints goes to {@code target/program.log}. */
    Program(Path folder) {
        this.folder = folder;
    }

    void start() throws Exception {
        process = run("program.log");
        long deadline = System.nanoTime() + START.toNanos();
        while (!answers()) {
            assertThat(process.isAlive()).as("see target/program.log").isTrue();
            assertThat(System.nanoTime()).as("started in time").isLessThan(deadline);
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    /** Another program on the same folder and ports. */
    Process run(String log, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1"); // it starts often and never runs for long
        command.add("-Dspring.config.location=classpath:/application.properties");
        command.add("-Drootcause.data-dir=" + folder);
        command.add("-Drootcause.database.port=" + database);
        command.add("-Dserver.port=" + port);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Rootcause.class.getName());
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", log).toFile())
                .start();
    }

    /** It has no chance to stop its server. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killServer() throws IOException {
        Path file = folder.resolve("pg18").resolve("postmaster.pid");
        long server = Long.parseLong(Files.readAllLines(file).getFirst());
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    boolean answers() throws Exception {
        try {
            return get("/").contains("RC-104");
        } catch (ConnectException e) {
            return false;
        }
    }

    String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    HttpResponse<String> post(String path, String field, String value) throws Exception {
        String form = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The database that it uses, for a look past the program. */
    String jdbcUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&password=%s"
                .formatted(database, Files.readString(folder.resolve("pg18.password")));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
