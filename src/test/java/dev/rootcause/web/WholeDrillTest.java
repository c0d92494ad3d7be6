package dev.rootcause.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.Browser;
import dev.rootcause.WithChromium;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.Junior;
import dev.rootcause.grading.Grader;
import dev.rootcause.grading.Scorecard;
import dev.rootcause.grading.Scorecards;
import dev.rootcause.play.Options;
import dev.rootcause.play.PlayScript;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The real case, reader, world and grader, through the page. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithChromium
class WholeDrillTest {

    private static final Path CANDIDATES = Path.of("cases/rc-104-everything-is-slow/candidates");
    private static final Duration FIRST_REPLY = Duration.ofMillis(300);

    @LocalServerPort int port;
    @Autowired Drills drills;
    @Autowired Scorecards scorecards;
    @Autowired Junior junior;
    @Autowired Grader grader;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void typedInABrowserAScriptGetsTheLedgerAndTheScorecardThatPlayGivesIt() throws IOException {
        Path script = CANDIDATES.resolve("expert-short.txt");
        ChromeDriver browser = Browser.open(false);
        try {
            Browser.size(browser, new Dimension(1280, 900));
            browser.get("http://localhost:" + port + "/");
            browser.findElement(By.cssSelector(".cards button")).click();
            List<String> messages = messages(script);
            for (int i = 0; i < messages.size(); i++) {
                type(browser, messages.get(i), i + 1);
                Browser.shoot(browser, "drill-%02d".formatted(i + 1));
            }
            type(browser, "done", messages.size() + 1);
            browser.findElement(By.id("text")).sendKeys("grade it", Keys.ENTER);
            until(browser).until(ExpectedConditions.urlContains("scorecard"));
            Browser.shoot(browser, "drill-scorecard");
            String id = browser.getCurrentUrl().replaceAll(".*/drills/([^/]+)/.*", "$1");
            DrillId drill = Visitor.drill(UUID.fromString(id));
            assertThat(scorecards.of(drill)).contains(played(script));
            assertThat(browser.findElement(By.className("total")).getText())
                    .startsWith(String.valueOf(played(script).total()));
        } finally {
            browser.quit();
        }
    }

    @Test
    void theFirstReplyComesWithItsChartInUnderAThirdOfASecond() throws Exception {
        String drill = start();
        for (int i = 0; i < 10; i++) {
            ask(drill, "db cpu", i + 1);
        }
        List<Duration> times = new ArrayList<>();
        for (int i = 10; i < 15; i++) {
            long began = System.nanoTime();
            ask(drill, "db cpu", i + 1);
            times.add(Duration.ofNanos(System.nanoTime() - began));
        }
        Duration median = times.stream().sorted().toList().get(2);
        System.out.printf(
                "a message answered with its chart: median of five %d ms%n", median.toMillis());
        assertThat(median).isLessThan(FIRST_REPLY);
    }

    private Scorecard played(Path script) throws IOException {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new PlayScript(junior, grader, nowhere)
                .play(new Options("rc-104", 1, script, false), script);
    }

    private static List<String> messages(Path script) throws IOException {
        return Files.readAllLines(script).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> !line.equals("done") && !line.equals("grade it"))
                .toList();
    }

    private static void type(ChromeDriver browser, String text, int turn) {
        until(browser).until(ExpectedConditions.elementToBeClickable(By.cssSelector("#say .send")));
        browser.findElement(By.id("text")).sendKeys(text, Keys.ENTER);
        until(browser).until(ExpectedConditions.presenceOfElementLocated(By.id("turn-" + turn)));
    }

    private static WebDriverWait until(ChromeDriver browser) {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }

    private String start() throws Exception {
        return post("/drills", "code=RC-104")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*(/drills/[^/#]+).*", "$1");
    }

    private void ask(String drill, String text, int turn) throws Exception {
        String body =
                post(drill + "/turns", "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .body();
        assertThat(body).contains("turn-" + turn);
        String picture = body.replaceAll("(?s).*src=\"([^\"]+\\.png)\".*", "$1");
        HttpRequest get =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + picture)).build();
        assertThat(http.send(get, HttpResponse.BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("HX-Request", "true")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
