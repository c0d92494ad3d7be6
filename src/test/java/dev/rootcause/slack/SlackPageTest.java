package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import dev.rootcause.Browser;
import dev.rootcause.WithChromium;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page on which people look at what the bot posted. */
class SlackPageTest {

    private static final String EVERY_BLOCK =
            """
            [{"type":"header","text":{"type":"plain_text","text":"RC-104 <checkout>"}},
             {"type":"section","text":{"type":"mrkdwn","text":"*Bold* _slanted_ `code` &lt;b&gt;\\n&gt; said\\n<https://example.com|docs>"},
              "accessory":{"type":"button","action_id":"more","text":{"type":"plain_text","text":"More"}}},
             {"type":"section","fields":[{"type":"mrkdwn","text":"*Level*\\nhard"},{"type":"plain_text","text":"45 min"}]},
             {"type":"divider"},
             {"type":"rich_text","elements":[
               {"type":"rich_text_section","elements":[{"type":"text","text":"Plain & ","style":{"bold":true}},{"type":"text","text":"*not bold*"}]},
               {"type":"rich_text_list","style":"bullet","indent":0,"elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"one"}]}]},
               {"type":"rich_text_quote","elements":[{"type":"text","text":"a quote"}]},
               {"type":"rich_text_preformatted","elements":[{"type":"text","text":"14:02:11 ERROR pool exhausted after 5000 ms waiting for a connection to orders-db-primary.internal"}]}]},
             {"type":"table","column_settings":[{"align":"left"},{"align":"right"}],
              "rows":[[{"type":"raw_text","text":"query"},{"type":"raw_text","text":"cpu"}],
                      [{"type":"raw_text","text":"select * from label"},{"type":"raw_text","text":"87 %%"}]]},
             {"type":"image","alt_text":"latency rises at 14:02","title":{"type":"plain_text","text":"Latency"},"slack_file":{"id":"%s"}},
             {"type":"context","elements":[{"type":"mrkdwn","text":"14:05 · 3 of 10 looks"}]},
             {"type":"actions","elements":[
               {"type":"button","action_id":"recap","text":{"type":"plain_text","text":"Recap"}},
               {"type":"button","action_id":"hint","style":"primary","text":{"type":"plain_text","text":"Hint"}},
               {"type":"static_select","action_id":"level","placeholder":{"type":"plain_text","text":"Level"},"options":[{"text":{"type":"plain_text","text":"Hard"},"value":"hard"}]}]}]
            """;

    private static final String MODAL =
            """
            {"type":"modal","title":{"type":"plain_text","text":"The cause"},
             "submit":{"type":"plain_text","text":"Send"},
             "blocks":[
              {"type":"input","label":{"type":"plain_text","text":"What is the cause?"},"element":{"type":"plain_text_input","multiline":true}},
              {"type":"input","optional":true,"label":{"type":"plain_text","text":"What prevents it?"},
               "element":{"type":"checkboxes","options":[{"text":{"type":"plain_text","text":"A timeout"},"value":"t"}]}},
              {"type":"input","label":{"type":"plain_text","text":"Which"},
               "element":{"type":"multi_static_select","options":[{"text":{"type":"plain_text","text":"Hard"},"value":"hard"}]}}]}
            """;

    private final FakeSlack slack = FakeSlack.start();
    private final FakeUser anna = slack.member("U0ANNA");

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void showsEveryBlockAndEscapesWhatIsText() throws Exception {
        FakeMessage message = post();

        String html = SlackPage.of(anna.dm()).html();

        assertThat(html)
                .contains("RC-104 &lt;checkout&gt;", "<b>Bold</b>", "*not bold*", "data:image/png")
                .contains("<a href=\"https://example.com\">docs</a>")
                .doesNotContain("<checkout>");
        assertThat(message.plain())
                .contains(
                        "RC-104 <checkout>",
                        "*not bold*",
                        "query | cpu",
                        "(latency rises at 14:02)")
                .contains("[Recap] [Hint]");
        assertThat(message.buttons())
                .extracting(FakeButton::text)
                .containsExactly("More", "Recap", "Hint");
    }

    @Nested
    @WithChromium
    class InABrowser {

        @ParameterizedTest
        @CsvSource({
            "phone, 360, 1400, false",
            "phone-dark, 360, 1400, true",
            "desktop, 1280, 1100, false"
        })
        void fitsTheWidth(String device, int width, int height, boolean dark) throws Exception {
            FakeMessage message = post();
            anna.says("db cpu and <b>", anna.dm());
            anna.says("in the thread", message.thread());
            ChromeDriver browser = Browser.open(dark);
            try {
                Browser.size(browser, new Dimension(width, height));
                browser.get(
                        SlackPage.withThreads(anna.dm())
                                .writeTo(Path.of("target", "slack-pages", device + ".html"))
                                .toString());
                Browser.shoot(browser, "slack-page-" + device);
                assertThat(browser.findElement(By.tagName("main")).getText())
                        .contains("Recap", "db cpu and <b>", "in the thread");
                assertThat(
                                (Boolean)
                                        browser.executeScript(
                                                "return document.documentElement.scrollWidth <= innerWidth"
                                                        + " && document.querySelector('figure img').naturalWidth == 800"))
                        .isTrue();
                browser.get(
                        SlackPage.of(
                                        new FakeView(
                                                anna,
                                                "V1",
                                                null,
                                                JsonParser.parseString(MODAL).getAsJsonObject()))
                                .writeTo(Path.of("target", "slack-pages", device + "-modal.html"))
                                .toString());
                Browser.shoot(browser, "slack-page-" + device + "-modal");
                assertThat(browser.findElement(By.tagName("main")).getText())
                        .contains("A timeout", "Send");
            } finally {
                browser.quit();
            }
        }
    }

    private FakeMessage post() throws IOException {
        byte[] png = png();
        String id = "F0CHART";
        FakeFile file = new FakeFile(id, "latency.png", png.length, "");
        file.takes(png);
        file.complete("", System.nanoTime());
        slack.workspace().files.put(id, file);
        JsonArray blocks = JsonParser.parseString(EVERY_BLOCK.formatted(id)).getAsJsonArray();
        FakeMessage message =
                new FakeMessage(
                        anna.dm(),
                        FakeMessage.Draft.of(
                                FakeWorkspace.BOT_USER,
                                anna.dm(),
                                new FakeMessage.Content("RC-104", blocks, List.of())));
        anna.dm().add(message);
        return message;
    }

    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 400);
        pen.setColor(Color.BLUE);
        pen.drawLine(0, 380, 800, 40);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
