package dev.rootcause.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.Browser;
import dev.rootcause.WithChromium;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.postmortem.Postmortem;
import dev.rootcause.postmortem.Postmortems;
import dev.rootcause.postmortem.Section;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A postmortem of a real drill, written, graded and replayed in a browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithChromium
class PostmortemInABrowserTest {

    private static final Path SCRIPT =
            Path.of("cases/rc-104-everything-is-slow/candidates/expert.txt");
    private static final Path WRITTEN = Path.of("src/test/resources/postmortems/rc-104-expert.md");

    @LocalServerPort int port;
    @Autowired Drills drills;
    @Autowired Postmortems postmortems;

    private final ChromeDriver browser = Browser.open(false);
    private DrillId drill;

    @BeforeEach
    void playADrill() throws IOException {
        drill = drills.start(Visitor.LOCAL, "RC-104", 1);
        for (String line : Files.readAllLines(SCRIPT)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                drills.say(drill, Visitor.LOCAL.member(), line);
            }
        }
    }

    @AfterEach
    void quit() {
        browser.quit();
    }

    @ParameterizedTest
    @CsvSource({"phone, 360, 740", "desktop, 1280, 860"})
    void writesAPostmortemAndReplaysTheFix(String device, int width, int height)
            throws IOException {
        Browser.size(browser, new Dimension(width, height));
        browser.get(address("/scorecard"));
        click("a[href$='/postmortem']");
        assertThat(field(Section.TIMELINE).getDomProperty("value"))
                .contains("10:08 Turn a feature off");
        shoot(device + "-postmortem-1-empty");

        Postmortem written = postmortems.read(Files.readString(WRITTEN));
        written.texts().forEach(this::fill);
        until().until(ExpectedConditions.textToBePresentInElementLocated(By.id("saved"), "Saved"));
        fitsTheWidth();
        shoot(device + "-postmortem-2-written");

        click("a[href$='/replay']");
        click("input[value='eliminate.precompute']");
        click("#fix .primary");
        appears("#replay-1 img");
        until().until(_ ->
                browser.executeScript(
                        "return document.querySelector('#replay-1 img').naturalWidth > 0"));
        assertThat(appears("#replay-1 h2").getText()).contains("holds");
        fitsTheWidth();
        shoot(device + "-postmortem-3-replay");

        browser.findElement(By.id("words")).sendKeys("more training for everybody");
        click("#fix .primary");
        assertThat(appears("#replay-2 h2").getText()).contains("does not hold");
        shoot(device + "-postmortem-4-does-not-hold");

        browser.get(address("/postmortem"));
        assertThat(field(Section.LESSON).getDomProperty("value")).contains("A replay of the");
        click("#grade");
        assertThat(appears("#critique h2").getText()).isEqualTo("27 of 27");
        fitsTheWidth();
        shoot(device + "-postmortem-5-critique");
    }

    @Test
    void neitherOfTwoTabsLosesWhatWasTyped() {
        browser.get(address("/postmortem"));
        String first = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(address("/postmortem"));
        String second = browser.getWindowHandle();
        type(Section.TRIGGER, "the flag, says the second tab");
        type(Section.HURT, "the CPU looked like capacity");
        isSaved();

        browser.switchTo().window(first);
        type(Section.HELPED, "traffic by route");
        isSaved();
        type(Section.TRIGGER, "the release, says the first tab");
        assertThat(appears("#saved .clash").getText()).contains("the flag, says the second tab");
        assertThat(text(Section.TRIGGER)).isEqualTo("the flag, says the second tab");
        assertThat(text(Section.HELPED)).isEqualTo("traffic by route");
        Browser.shoot(browser, "postmortem-two-tabs");

        click("#saved .mine");
        until().until(ExpectedConditions.textToBePresentInElementLocated(By.id("saved"), "Saved"));
        assertThat(text(Section.TRIGGER)).isEqualTo("the release, says the first tab");
        assertThat(text(Section.HURT)).isEqualTo("the CPU looked like capacity");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void leavingThePageSavesWhatWasTyped() {
        browser.get(address("/postmortem"));
        type(Section.HURT, "the CPU looked like capacity");
        browser.get("about:blank");

        isSaved();
        assertThat(text(Section.HURT)).isEqualTo("the CPU looked like capacity");
    }

    @Test
    void whatIsTooLongIsKeptAndSaidSo() {
        browser.get(address("/postmortem"));
        fill(Section.EVIDENCE, "x".repeat(60_000));
        click("#grade");

        assertThat(appears("#problem").getText()).contains("60,", "20,000", "saved");
        assertThat(field(Section.EVIDENCE).getDomProperty("value")).hasSize(60_000);
        assertThat(text(Section.EVIDENCE)).hasSize(60_000);
    }

    @Test
    void nothingWrittenIsNotGraded() {
        browser.get(address("/postmortem"));
        click("#grade");

        assertThat(appears("#problem").getText()).contains("nothing to grade yet");
    }

    @Test
    void opensOnlyWhenTheDrillIsGraded() {
        DrillId running = drills.start(Visitor.LOCAL, "RC-104", 1);
        browser.get("http://localhost:" + port + "/drills/" + running.id() + "/postmortem");

        assertThat(appears("#problem").getText()).contains("opens when the drill is graded");
    }

    @Test
    void isDownloadedAsMarkdown() throws Exception {
        HttpRequest get = HttpRequest.newBuilder(URI.create(address("/postmortem.md"))).build();
        HttpResponse<String> file;
        try (HttpClient http = HttpClient.newHttpClient()) {
            file = http.send(get, HttpResponse.BodyHandlers.ofString());
        }
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("postmortem-RC-104.md");
        assertThat(file.body()).contains("# Postmortem: RC-104", "## Timeline", "10:08 Turn a");
    }

    private String address(String page) {
        return "http://localhost:" + port + "/drills/" + drill.id() + page;
    }

    private String text(Section section) {
        return postmortems.open(drill).text().text(section);
    }

    private WebElement field(Section section) {
        return appears("#text-" + section);
    }

    private void type(Section section, String text) {
        field(section).clear();
        field(section).sendKeys(text);
    }

    private void isSaved() {
        until().until(_ -> !text(Section.HURT).isEmpty());
    }

    private void fill(Section section, String text) {
        browser.executeScript(
                "const it = document.getElementById('text-' + arguments[0]);"
                        + "it.value = arguments[1];"
                        + "it.dispatchEvent(new Event('input', {bubbles: true}))",
                section.name(),
                text);
    }

    private void click(String selector) {
        WebElement found = appears(selector);
        browser.executeScript(
                "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", found);
        until().until(ExpectedConditions.elementToBeClickable(found)).click();
    }

    private WebElement appears(String selector) {
        return until().until(
                        ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    private WebDriverWait until() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }

    /** The whole page, as long as it is. */
    private void shoot(String name) {
        Browser.shoot(browser, name);
    }

    private void fitsTheWidth() {
        assertThat(
                        (Boolean)
                                browser.executeScript(
                                        "return document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out to the right")
                .isTrue();
    }
}
