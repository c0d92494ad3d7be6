package dev.rootcause.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.time.Duration;
import java.util.Optional;

/**
 * The bot's answer to one delivery.
 *
 * @param status of HTTP, 200 for an envelope that was acknowledged, 0 when nobody was there
 * @param body as it came
 * @param message what the person wrote by this delivery, when it was a message
 */
record Ack(
        Outgoing sent,
        int status,
        String body,
        Duration took,
        long sentAt,
        Optional<FakeMessage> message) {

    static final Duration LIMIT = Duration.ofSeconds(3);

    boolean accepted() {
        return status >= 200 && status < 300;
    }

    /**
     * What came with it, e.g. {@code response_action}; empty when there is nothing or only words.
     */
    JsonObject payload() {
        try {
            JsonElement json = JsonParser.parseString(body);
            return json.isJsonObject() ? json.getAsJsonObject() : new JsonObject();
        } catch (JsonSyntaxException notJson) {
            return new JsonObject();
        }
    }

    /** The errors that a submitted view was sent back with, by block. */
    JsonObject errors() {
        return FakeJson.object(payload(), "errors").orElseGet(JsonObject::new);
    }

    Ack of(FakeMessage written) {
        return new Ack(sent, status, body, took, sentAt, Optional.of(written));
    }

    /** What the person wrote. */
    FakeMessage said() {
        return message.orElseThrow();
    }

    /** From the delivery until that message could be read. */
    Duration until(FakeMessage answer) {
        return Duration.ofNanos(answer.shownAt() - sentAt);
    }

    /** From the delivery until the picture of that message could be seen. */
    Duration untilPicture(FakeMessage answer) {
        return Duration.ofNanos(answer.pictureAt().orElseThrow() - sentAt);
    }
}
