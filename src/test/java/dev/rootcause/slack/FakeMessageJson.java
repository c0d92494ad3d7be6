package dev.rootcause.slack;

import static dev.rootcause.slack.FakeWorkspace.APP;
import static dev.rootcause.slack.FakeWorkspace.BOT;
import static dev.rootcause.slack.FakeWorkspace.TEAM;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A message in answers, events and interactions. */
final class FakeMessageJson {

    private FakeMessageJson() {}

    static JsonObject of(FakeMessage message) {
        JsonObject json =
                FakeJson.object(
                        "type", "message",
                        "user", message.user(),
                        "ts", message.ts(),
                        "text", message.text(),
                        "team", TEAM,
                        "thread_ts", message.threadTs().orElse(null),
                        "parent_user_id", message.isReply() ? parentOf(message) : null);
        if (!message.blocks().isEmpty()) {
            json.add("blocks", message.blocks());
        }
        if (!message.files().isEmpty()) {
            json.add(
                    "files", FakeJson.array(message.files().stream().map(FakeFile::json).toList()));
        }
        if (message.edited()) {
            json.add("edited", FakeJson.object("user", message.user(), "ts", message.ts()));
        }
        return message.byBot() ? markedAsBot(json) : json;
    }

    private static JsonObject markedAsBot(JsonObject json) {
        json.addProperty("bot_id", BOT);
        json.addProperty("app_id", APP);
        json.add(
                "bot_profile",
                FakeJson.object(
                        "id",
                        BOT,
                        "app_id",
                        APP,
                        "name",
                        "rootcause",
                        "deleted",
                        false,
                        "updated",
                        1_700_000_000,
                        "team_id",
                        TEAM));
        return json;
    }

    private static JsonElement parentOf(FakeMessage message) {
        return message.channel()
                .find(message.root())
                .map(root -> FakeJson.element(root.user()))
                .orElse(FakeJson.nothing());
    }
}
