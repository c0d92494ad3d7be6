package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** The payloads of presses, shortcuts and submitted views. */
final class FakeInteractions {

    private final FakeWorkspace workspace;
    private final FakeTriggers triggers;
    private final FakeResponses responses;

    FakeInteractions(FakeWorkspace workspace, FakeTriggers triggers, FakeResponses responses) {
        this.workspace = workspace;
        this.triggers = triggers;
        this.responses = responses;
    }

    JsonObject command(FakeUser user, String text, FakeChannel channel) {
        FakeResponses.Target target = new FakeResponses.Target(user, channel, Optional.empty());
        return object(
                "token", "deprecated",
                "team_id", workspace.team.id(),
                "team_domain", FakeWorkspace.DOMAIN,
                "enterprise_id", workspace.team.enterprise(),
                "channel_id", channel.id(),
                "channel_name", channel.name(),
                "user_id", user.id(),
                "user_name", user.name(),
                "command", "/rootcause",
                "text", FakeSpeech.typed(text),
                "api_app_id", FakeWorkspace.APP,
                "is_enterprise_install", Boolean.toString(workspace.team.everywhere()),
                "response_url", responses.newUrl(target),
                "trigger_id", triggers.newFor(user));
    }

    JsonObject press(FakeUser user, FakeMessage message, JsonObject action) {
        JsonObject payload = pressed(user, action);
        payload.add("container", container(message));
        payload.add(
                "channel", object("id", message.channel().id(), "name", message.channel().name()));
        if (message.onlyFor().isEmpty()) {
            payload.add("message", message.json());
        }
        payload.add(
                "state", object("values", FakeForm.values(message.blocks(), java.util.Map.of())));
        payload.addProperty("response_url", responses.newUrl(target(user, message)));
        return payload;
    }

    JsonObject press(FakeUser user, FakeView view, JsonObject action) {
        JsonObject payload = pressed(user, action);
        payload.add("container", object("type", "view", "view_id", view.id()));
        payload.add("view", view.json(FakeForm.values(view.blocks(), java.util.Map.of())));
        return payload;
    }

    private static FakeResponses.Target target(FakeUser user, FakeMessage message) {
        Where where = message.isReply() ? message.thread() : message.channel();
        return new FakeResponses.Target(user, where, Optional.of(message));
    }

    private static JsonObject container(FakeMessage message) {
        return object(
                "type", "message",
                "message_ts", message.ts(),
                "channel_id", message.channel().id(),
                "thread_ts", message.threadTs().orElse(null),
                "is_ephemeral", message.onlyFor().isPresent());
    }

    private JsonObject pressed(FakeUser user, JsonObject action) {
        JsonObject payload = from(user, "block_actions");
        action.addProperty("action_ts", workspace.newTs());
        payload.add("actions", FakeJson.array(List.of(action)));
        return payload;
    }

    JsonObject globalShortcut(FakeUser user, String callback) {
        JsonObject payload = shortcut(user, "shortcut");
        payload.addProperty("callback_id", callback);
        payload.addProperty("action_ts", workspace.newTs());
        return payload;
    }

    JsonObject messageShortcut(FakeUser user, String callback, FakeMessage message) {
        JsonObject payload = shortcut(user, "message_action");
        payload.addProperty("callback_id", callback);
        payload.addProperty("action_ts", workspace.newTs());
        payload.addProperty("message_ts", message.ts());
        payload.add(
                "channel", object("id", message.channel().id(), "name", message.channel().name()));
        payload.add("message", message.json());
        payload.addProperty("response_url", responses.newUrl(target(user, message)));
        return payload;
    }

    /** A shortcut does not name the app, and the person by one name only. */
    private JsonObject shortcut(FakeUser user, String type) {
        JsonObject payload = from(user, type);
        payload.remove("api_app_id");
        payload.getAsJsonObject("user").remove("username");
        return payload;
    }

    JsonObject submission(FakeView view, JsonObject values) {
        JsonObject payload = from(view.user(), "view_submission");
        payload.add("view", view.json(values));
        payload.add("response_urls", FakeJson.array(List.of()));
        return payload;
    }

    JsonObject closed(FakeView view, boolean all) {
        JsonObject payload = from(view.user(), "view_closed");
        payload.remove("trigger_id");
        payload.add("view", view.json(new JsonObject()));
        payload.addProperty("is_cleared", all);
        return payload;
    }

    private JsonElement enterprise() {
        String id = workspace.team.enterprise();
        return id == null ? FakeJson.nothing() : object("id", id, "name", "Fake organization");
    }

    private JsonObject from(FakeUser user, String type) {
        JsonObject payload =
                object(
                        "type",
                        type,
                        "token",
                        "deprecated",
                        "api_app_id",
                        FakeWorkspace.APP,
                        "trigger_id",
                        triggers.newFor(user),
                        "team",
                        object("id", user.team(), "domain", FakeWorkspace.DOMAIN),
                        "user",
                        object(
                                "id", user.id(),
                                "username", user.name(),
                                "name", user.name(),
                                "team_id", user.team()),
                        "is_enterprise_install",
                        workspace.team.everywhere());
        payload.add("enterprise", enterprise());
        if (workspace.team.everywhere()) {
            payload.add("team", FakeJson.nothing());
        }
        return payload;
    }
}
