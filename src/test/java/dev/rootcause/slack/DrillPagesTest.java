package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.Browser;
import dev.rootcause.WithChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/** A whole drill as people see it, on a phone and on a desk, kept to be looked at. */
@WithChromium
class DrillPagesTest extends InSlackTest {

    private static final Path PAGES = Path.of("target", "slack-pages");

    @Test
    void areKeptToBeLookedAt() throws IOException {
        FakeUser anna = somebody("pages");
        startsDrill(anna);
        for (String words : script()) {
            FakeMessage answer = asks(anna, words, anna.dm());
            SLACK.await("its picture", () -> isWhole(answer));
        }
        anna.dm().awaitWords("of 100");
        FakeUser reader = somebody("modals");
        FakeMessage root = startsDrill(reader);
        asks(reader, "db cpu and traffic by route", reader.dm());
        reader.presses(root, "What can I ask?");
        keep("askable", SlackPage.of(reader.awaitView("min")));
        reader.closes(reader.awaitView());
        reader.presses(reader.dm().latest(), "I know the cause");
        keep("cause", SlackPage.of(reader.awaitView("What is the cause?")));
        keep("drill", SlackPage.of(anna.dm()));
        assertThat(SLACK.problems()).isEmpty();
    }

    private static boolean isWhole(FakeMessage answer) {
        return !SLACK.calls("files.getUploadURLExternal").isEmpty()
                && (answer.image().isPresent() || !answer.plain().contains("picture"));
    }

    private static List<String> script() throws IOException {
        Path expert = Path.of("cases/rc-104-everything-is-slow/candidates/expert.txt");
        return Files.readAllLines(expert).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static void keep(String name, SlackPage page) throws IOException {
        Files.createDirectories(PAGES);
        Path file = PAGES.resolve(name + ".html");
        Files.writeString(file, page.html());
        shoot(file, name + "-phone", new Dimension(360, 740));
        shoot(file, name + "-desk", new Dimension(1280, 860));
    }

    private static void shoot(Path page, String name, Dimension size) {
        ChromeDriver browser = Browser.open(false);
        try {
            Browser.size(browser, size);
            browser.get(page.toUri().toString());
            long height =
                    ((Number) browser.executeScript("return document.documentElement.scrollHeight"))
                            .longValue();
            assertThat(
                            (Boolean)
                                    browser.executeScript(
                                            "return document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing sticks out")
                    .isTrue();
            int screens = (int) Math.min(12, height / size.height + 1);
            for (int i = 0; i < screens; i++) {
                browser.executeScript("window.scrollTo(0, arguments[0])", i * size.height);
                Browser.shoot(browser, "slack-%s-%02d".formatted(name, i + 1));
            }
        } finally {
            browser.quit();
        }
    }
}
