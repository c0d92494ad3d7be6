package dev.rootcause.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;

/**
 * What Slack takes in one call, checked before it is sent.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks">Block Kit</a>
 */
final class Limits {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Limits() {}

    /**
     * What is wrong with the arguments of a Web API call, one sentence each; {@code blocks}, {@code
     * view} and {@code metadata} are JSON, not text.
     */
    static List<String> broken(String method, JsonObject arguments) {
        return List.of();
    }

    /** How much of the text budget of a message those blocks take. */
    static int characters(List<LayoutBlock> blocks) {
        return TextBudget.of(GSON.toJsonTree(blocks));
    }
}
