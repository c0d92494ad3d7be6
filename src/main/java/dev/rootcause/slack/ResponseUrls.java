package dev.rootcause.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Answers at the address that came with an act. */
@InSlack
class ResponseUrls {

    private static final String NAME = "response_url";
    private static final Duration MOST = Duration.ofSeconds(3);

    private final Wire wire;
    private final Shortening shortening;
    private final Gson gson;

    ResponseUrls(Wire wire, Shortening shortening, Slack slack) {
        this.wire = wire;
        this.shortening = shortening;
        this.gson = GsonFactory.createSnakeCase(slack.getConfig());
    }

    /** Whether Slack took it. */
    boolean answered(@Nullable String url, SlackMessage message) {
        if (url == null || url.isBlank()) {
            return false;
        }
        try {
            wire.post(NAME, url, body(message), MOST);
            return true;
        } catch (SlackRefused e) {
            return false;
        }
    }

    private Wire.Body body(SlackMessage message) {
        return new Wire.Body(
                "application/json; charset=utf-8", json(message).getBytes(StandardCharsets.UTF_8));
    }

    private String json(SlackMessage message) {
        JsonObject body = new JsonObject();
        body.addProperty("response_type", "ephemeral");
        body.addProperty("replace_original", false);
        body.addProperty("text", message.text());
        body.add("blocks", gson.toJsonTree(message.atOnce()));
        return gson.toJson(shortening.fitting(NAME, body));
    }
}
