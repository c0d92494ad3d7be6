package dev.rootcause.slack;

import dev.rootcause.Rootcause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One of several programs on the same database, as a process of its own that can be hurt. */
final class Replica implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String name;
    private final List<String> settings;
    private final LastWill will;
    private final int port = freePort();
    private Class<?> program = Rootcause.class;
    private Process process;

    /** What it prints goes to {@code target/<name>.log}. */
    Replica(String name, LastWill will, List<String> settings) {
        this.name = name;
        this.will = will;
        this.settings = new ArrayList<>(settings);
    }

    /** Its clock is wrong by as much. */
    Replica withClock(Duration wrong) {
        program = WrongClock.class;
        settings.add("-D" + WrongClock.PROPERTY + "=" + wrong.toMillis());
        return this;
    }

    Replica start() {
        try {
            process =
                    new ProcessBuilder(command())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(file().toFile()))
                            .start();
            will.add(process.pid());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return Path.of("target", name + ".log");
    }

    /** What it has printed so far. */
    List<String> log() {
        try {
            return Files.readAllLines(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1"); // it starts often and never runs for long
        command.add("-XX:+UseSerialGC");
        command.add("-Xmx512m");
        command.add("-Dspring.config.location=classpath:/application.properties");
        command.add("-Dserver.port=" + port);
        command.addAll(settings);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(program.getName());
        return command;
    }

    /** When it was killed. */
    void startIfDead() {
        if (!process.isAlive()) {
            start().awaitReady();
        }
    }

    Replica awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new AssertionError("it did not start, see target/" + name + ".log");
            }
            pause(Duration.ofMillis(200));
        }
        return this;
    }

    private boolean answers() {
        try {
            HttpRequest health =
                    HttpRequest.newBuilder(
                                    URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                            .build();
            return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** As long as it lives; it would be told otherwise. */
    private void pause(Duration time) {
        try {
            process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    URI events() {
        return URI.create("http://127.0.0.1:" + port + "/slack/events");
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    void stop() {
        signal("STOP");
    }

    void goOn() {
        signal("CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
