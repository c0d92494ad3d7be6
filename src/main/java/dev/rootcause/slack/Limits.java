package dev.rootcause.slack;

import static dev.rootcause.slack.Rule.all;
import static dev.rootcause.slack.Rule.list;
import static dev.rootcause.slack.Rule.needs;
import static dev.rootcause.slack.Rule.number;
import static dev.rootcause.slack.Rule.text;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What Slack takes in one call, checked before it is sent.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
final class Limits {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private static final int LARGEST_FILE = 1_073_741_824;

    private static final Rule UPLOAD =
            all(
                    needs("filename", "length"),
                    text("filename", 255),
                    number("length", 1, LARGEST_FILE),
                    text("alt_txt", 1_000));

    private static final Map<String, Rule> METHODS =
            Map.ofEntries(
                    Map.entry("chat.postMessage", MessageRules.POSTED),
                    Map.entry("chat.postEphemeral", MessageRules.POSTED),
                    Map.entry("chat.update", MessageRules.POSTED),
                    Map.entry("response_url", MessageRules.ANSWERED),
                    Map.entry("chat.appendStream", text("markdown_text", 12_000)),
                    Map.entry("views.open", ViewRules.VIEW),
                    Map.entry("views.push", ViewRules.VIEW),
                    Map.entry("views.update", ViewRules.VIEW),
                    Map.entry("views.publish", ViewRules.VIEW),
                    Map.entry("files.getUploadURLExternal", UPLOAD),
                    Map.entry(
                            "files.completeUploadExternal",
                            all(needs("files"), list("files", 1, 100, needs("id")))),
                    Map.entry(
                            "assistant.threads.setStatus",
                            all(needs("status"), list("loading_messages", 0, 10))),
                    Map.entry(
                            "assistant.threads.setSuggestedPrompts",
                            list("prompts", 1, 4, needs("title", "message"))),
                    Map.entry(
                            "assistant.threads.setTitle", all(needs("title"), text("title", 200))));

    private Limits() {}

    /**
     * What is wrong with the arguments of a Web API call, one sentence each; {@code blocks}, {@code
     * view} and {@code metadata} are JSON, not text. Who and where ({@code channel}, {@code ts},
     * {@code trigger_id}) is not looked at, nor is a method without limits.
     */
    static List<String> broken(String method, JsonObject arguments) {
        List<String> broken = new ArrayList<>();
        METHODS.getOrDefault(method, Rule.none()).check(new Spot("", arguments, broken));
        return List.copyOf(broken);
    }

    /** How much of the text budget of a message those blocks take. */
    static int characters(List<LayoutBlock> blocks) {
        return TextBudget.of(GSON.toJsonTree(blocks));
    }
}
