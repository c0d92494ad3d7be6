package dev.rootcause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed, not asked to stop: what it has answered is still there when it is back.
 */
class KillTest {

    private static final Duration START = Duration.ofMinutes(2);

    @TempDir Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private final int database = freePort();
    private final int port = freePort();
    private Process program;

    @AfterEach
    void stop() throws InterruptedException {
        program.destroy();
        program.waitFor(30, TimeUnit.SECONDS);
    }

    @Test
    void aDrillGoesOnAndAScorecardIsThereAfterAKill() throws Exception {
        start();
        String drill = newDrill();
        say(drill, "who is affected, and what changed in the last hour?");
        say(
                drill,
                "hypothesis: the search label does it. show me traffic by route and db load by query");

        killAndStart();

        assertThat(get(drill)).contains("turn-2").contains("the search label does it");
        say(
                drill,
                "root cause: the exact count behind the search label, as traffic by route shows");
        assertThat(get(drill)).contains("turn-3");
        say(drill, "done");
        say(drill, "grade it");

        killAndStart();

        assertThat(get(drill + "/scorecard"))
                .contains("PROVE")
                .contains("PREVENT")
                .contains("of 100");
    }

    private void killAndStart() throws Exception {
        program.destroyForcibly().waitFor();
        start();
    }

    private void start() throws Exception {
        program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.rootcause.Rootcause",
                                "--spring.config.location=classpath:/application.properties",
                                "--rootcause.data-dir=" + data,
                                "--rootcause.database.port=" + database,
                                "--server.port=" + port)
                        .redirectErrorStream(true)
                        .redirectOutput(Path.of("target", "kill-test.log").toFile())
                        .start();
        long deadline = System.nanoTime() + START.toNanos();
        while (!answers()) {
            assertThat(program.isAlive()).as("see target/kill-test.log").isTrue();
            assertThat(System.nanoTime()).as("started in time").isLessThan(deadline);
            program.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private boolean answers() throws Exception {
        try {
            return get("/").contains("RC-104");
        } catch (ConnectException e) {
            return false;
        }
    }

    private String newDrill() throws Exception {
        String place =
                post("/drills", "code=RC-104").headers().firstValue("Location").orElseThrow();
        return place.replaceAll(".*(/drills/[^/#]+).*", "$1");
    }

    private void say(String drill, String text) throws Exception {
        String form = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        assertThat(post(drill + "/turns", form).statusCode()).isEqualTo(302);
    }

    private String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
