package dev.rootcause.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.Browser;
import dev.rootcause.SmallDrill;
import dev.rootcause.WithChromium;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SmallDrill.class)
@WithChromium
class RoomInABrowserTest {

    @LocalServerPort int port;

    private ChromeDriver browser = Browser.open(false);

    @AfterEach
    void quit() {
        browser.quit();
    }

    @ParameterizedTest
    @CsvSource({"phone, 360, 740", "desktop, 1280, 860"})
    void playsADrillFromTheFirstPageToTheScorecard(String device, int width, int height) {
        Browser.size(browser, new Dimension(width, height));
        browser.get("http://localhost:" + port + "/");
        Browser.shoot(browser, device + "-1-home");
        click(".cards button");
        appears("#turn-0 .chart img");
        Browser.shoot(browser, device + "-2-page");

        say("show app.latency db.cpu.by_query app.logs");
        appears("#turn-1 table");
        Browser.shoot(browser, device + "-3-turn");
        fitsTheWidth();
        say("which latency");
        appears("#turn-2 .choices button");
        say("hypothesis: <img src=x onerror=alert(1)> the db is saturated");
        appears("#turn-3");
        Browser.shoot(browser, device + "-4-chat");
        fitsTheWidth();
        click(".words button[value=status]");
        appears("#turn-4 .lists");
        Browser.shoot(browser, device + "-5-recap");
        click(".words a");
        appears("dialog[open] .askable");
        browser.findElement(By.id("search")).sendKeys("latency");
        Browser.shoot(browser, device + "-6-askable");
        browser.findElement(By.id("search")).sendKeys(Keys.ESCAPE, Keys.ESCAPE);
        say("done");
        appears("#turn-5");
        Browser.shoot(browser, device + "-7-read-back");
        say("done");
        appears("meter");
        Browser.shoot(browser, device + "-8-scorecard");
        fitsTheWidth();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void showsWhatWasTypedAsItWasTyped() {
        browser.get("http://localhost:" + port + "/");
        click(".cards button");
        appears("#text");
        String typed = "<script>alert(1)</script> & '; drop table turn; -- \u202e";

        say(typed);
        appears("#turn-1 .said");

        assertThat(browser.findElement(By.cssSelector("#turn-1 .said")).getText())
                .contains("<script>alert(1)</script> & '; drop table turn; --");
    }

    @Test
    void keepsTheDraftOfAMessageItCannotTake() {
        browser.get("http://localhost:" + port + "/");
        click(".cards button");
        appears("#text");
        String typed = "x".repeat(5_000);
        browser.executeScript("document.getElementById('text').value = arguments[0]", typed);

        browser.findElement(By.id("text")).sendKeys(Keys.ENTER);
        until().until(
                        ExpectedConditions.textToBePresentInElementLocated(
                                By.id("problem"), "5,000 characters"));

        assertThat(browser.findElement(By.id("text")).getDomProperty("value")).isEqualTo(typed);
        assertThat(browser.findElements(By.id("turn-1"))).isEmpty();
    }

    @Test
    void isDarkForWhoLikesItDark() {
        browser.quit();
        browser = Browser.open(true);
        Browser.size(browser, new Dimension(360, 740));
        browser.get("http://localhost:" + port + "/");
        click(".cards button");
        appears("#text");
        say("show app.latency");
        appears("#turn-1 img");
        Browser.shoot(browser, "phone-dark");

        assertThat(browser.findElement(By.tagName("body")).getCssValue("background-color"))
                .isEqualTo("rgba(21, 24, 29, 1)");
    }

    private void say(String text) {
        until().until(ExpectedConditions.elementToBeClickable(By.cssSelector("#say .send")));
        browser.findElement(By.id("text")).sendKeys(text, Keys.ENTER);
    }

    private void click(String selector) {
        until().until(ExpectedConditions.elementToBeClickable(By.cssSelector(selector))).click();
    }

    private WebElement appears(String selector) {
        return until().until(
                        ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }

    private WebDriverWait until() {
        return new WebDriverWait(browser, Duration.ofSeconds(20));
    }

    private void fitsTheWidth() {
        assertThat(
                        (Boolean)
                                browser.executeScript(
                                        "return document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out to the right")
                .isTrue();
    }

    /** What the browser refused to load or to run. */
    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }
}
