package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

/** What would break a limit of Slack keeps to it, loses no more than it has to, and says so. */
class ShortenedTest {

    private static final String SECTION =
            "{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"}}";
    private static final String BUTTON =
            "{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\",\"value\":\"v\",\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"}}]}";

    @Test
    void aLongTextEndsEarlier() {
        JsonObject made = made("chat.postMessage", message("x".repeat(5_000)));
        assertThat(made.get("text").getAsString()).hasSize(4_000).endsWith("…");
    }

    @Test
    void aLongBlockEndsEarlierAndNoneIsLeftOut() {
        JsonObject made =
                made("chat.postMessage", message("t", SECTION.formatted("x".repeat(3_500))));
        assertThat(made.getAsJsonArray("blocks")).hasSize(1);
        assertThat(made.toString()).contains("x".repeat(2_899) + "…").doesNotContain("left out");
    }

    @Test
    void aButtonKeepsWhatItCarries() {
        JsonObject made = made("chat.update", message("t", BUTTON.formatted("y".repeat(90))));
        assertThat(made.toString()).contains("\"value\":\"v\"").contains("y".repeat(74) + "…");
    }

    @Test
    void tooManyBlocksEndWithASentenceThatSaysSo() {
        String[] blocks = new String[60];
        java.util.Arrays.fill(blocks, SECTION.formatted("x"));
        JsonArray made = made("chat.postMessage", message("t", blocks)).getAsJsonArray("blocks");
        assertThat(made).hasSize(50);
        assertThat(made.get(49).toString()).contains("Something did not fit");
    }

    @Test
    void whatIsTooMuchInAllEndsWithThatSentenceToo() {
        String[] blocks = new String[8];
        java.util.Arrays.fill(blocks, SECTION.formatted("x".repeat(2_000)));
        JsonObject made = made("chat.postEphemeral", message("t", blocks));
        assertThat(made.toString()).contains("Something did not fit");
    }

    @Test
    void aBlockThatSlackDoesNotKnowIsLeftOut() {
        JsonObject made =
                made(
                        "chat.update",
                        message("t", "{\"type\":\"hologram\"}", SECTION.formatted("x")));
        assertThat(made.toString()).doesNotContain("hologram").contains("\"x\"");
    }

    @Test
    void aModalKeepsItsAnchor() {
        String view =
                "{\"type\":\"modal\",\"private_metadata\":\"here\",\"title\":{\"type\":\"plain_text\",\"text\":\"%s\"},\"blocks\":[%s]}"
                        .formatted("z".repeat(40), SECTION.formatted("x".repeat(3_100)));
        JsonObject arguments = new JsonObject();
        arguments.add("view", JsonParser.parseString(view));
        assertThat(made("views.open", arguments).toString())
                .contains("\"private_metadata\":\"here\"", "z".repeat(23) + "…");
    }

    @Test
    void whatIsRightStaysAsItIs() {
        JsonObject right = message("t", SECTION.formatted("x"), BUTTON.formatted("y"));
        assertThat(Shortened.of("chat.postMessage", right)).isEqualTo(right);
    }

    private static JsonObject made(String method, JsonObject arguments) {
        assertThat(Limits.broken(method, arguments)).isNotEmpty();
        JsonObject made = Shortened.of(method, arguments);
        assertThat(Limits.broken(method, made)).isEmpty();
        return made;
    }

    private static JsonObject message(String text, String... blocks) {
        JsonObject message = new JsonObject();
        message.addProperty("text", text);
        JsonArray array = new JsonArray();
        for (String block : blocks) {
            array.add(JsonParser.parseString(block));
        }
        message.add("blocks", array);
        return message;
    }
}
