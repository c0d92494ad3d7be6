package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;

import com.google.gson.JsonObject;

/** The events that a message makes in its life. */
final class MessageEvents {

    /**
     * @param name as an app subscribes to it, e.g. {@code message.im}
     */
    record Event(String name, FakeChannel channel, JsonObject json) {}

    private MessageEvents() {}

    static Event posted(FakeMessage message) {
        JsonObject json = inItsChannel(message, message.json());
        if (!message.files().isEmpty()) {
            json.addProperty("subtype", "file_share");
            json.addProperty("upload", false);
        }
        if (message.isReply() && message.broadcast()) {
            json.addProperty("subtype", "thread_broadcast");
            json.remove("parent_user_id");
            json.add("root", message.thread().root().json());
        }
        if (json.has("subtype")) {
            json.remove("team");
        }
        return event(message, json);
    }

    static Event mentioned(FakeMessage message) {
        JsonObject json = inItsChannel(message, message.json());
        json.addProperty("type", "app_mention");
        json.remove("channel_type");
        return new Event("app_mention", message.channel(), json);
    }

    static Event changed(FakeMessage message, JsonObject before) {
        JsonObject json =
                object(
                        "type",
                        "message",
                        "subtype",
                        "message_changed",
                        "hidden",
                        true,
                        "message",
                        message.json(),
                        "previous_message",
                        before);
        return event(message, later(message, json));
    }

    static Event deleted(FakeMessage message, JsonObject before) {
        JsonObject json =
                object(
                        "type",
                        "message",
                        "subtype",
                        "message_deleted",
                        "hidden",
                        true,
                        "deleted_ts",
                        message.ts(),
                        "previous_message",
                        before);
        return event(message, later(message, json));
    }

    /** What old integrations write: no user, and a subtype. */
    static Event bySomeBot(FakeMessage message) {
        JsonObject json = inItsChannel(message, message.json());
        json.remove("user");
        json.remove("team");
        json.addProperty("subtype", "bot_message");
        json.addProperty("bot_id", "B0OTHERBOT");
        json.addProperty("username", "deploys");
        return event(message, json);
    }

    private static Event event(FakeMessage message, JsonObject json) {
        return new Event(message.channel().kind().event, message.channel(), json);
    }

    private static JsonObject inItsChannel(FakeMessage message, JsonObject json) {
        json.addProperty("channel", message.channel().id());
        json.addProperty("channel_type", message.channel().kind().type);
        json.addProperty("event_ts", message.ts());
        return json;
    }

    private static JsonObject later(FakeMessage message, JsonObject json) {
        String now = message.channel().workspace().newTs();
        json.addProperty("channel", message.channel().id());
        json.addProperty("channel_type", message.channel().kind().type);
        json.addProperty("ts", now);
        json.addProperty("event_ts", now);
        return json;
    }
}
