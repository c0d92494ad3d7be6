package dev.rootcause.slack;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * What Slack sends to the bot.
 *
 * @param retry 0 the first time
 * @param reason why it is sent again, e.g. {@code http_timeout}
 */
record Outgoing(Kind kind, JsonObject payload, int retry, String reason) {

    enum Kind {
        EVENT("events_api"),
        COMMAND("slash_commands"),
        INTERACTION("interactive"),
        /** Only HTTP knows it: {@code url_verification}. */
        HANDSHAKE("hello");

        final String envelope;

        Kind(String envelope) {
            this.envelope = envelope;
        }
    }

    static Outgoing of(Kind kind, JsonObject payload) {
        return new Outgoing(kind, payload, 0, "");
    }

    Outgoing again(int attempt, String why) {
        return new Outgoing(kind, payload, attempt, why);
    }

    String contentType() {
        return switch (kind) {
            case EVENT, HANDSHAKE -> "application/json";
            case COMMAND, INTERACTION -> "application/x-www-form-urlencoded";
        };
    }

    byte[] body() {
        String text =
                switch (kind) {
                    case EVENT, HANDSHAKE -> payload.toString();
                    case COMMAND -> form(payload);
                    case INTERACTION -> form(FakeJson.object("payload", payload.toString()));
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String form(JsonObject fields) {
        return fields.asMap().entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue().getAsString()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
