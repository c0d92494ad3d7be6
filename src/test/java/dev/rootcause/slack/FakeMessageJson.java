package dev.rootcause.slack;

import static dev.rootcause.slack.FakeWorkspace.APP;
import static dev.rootcause.slack.FakeWorkspace.BOT;

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
                        "team", team(message),
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
        return message.byBot() ? markedAsBot(message, json) : json;
    }

    private static JsonObject markedAsBot(FakeMessage message, JsonObject json) {
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
                        message.channel().workspace().team.id()));
        return json;
    }

    /** Of whoever wrote it. */
    private static String team(FakeMessage message) {
        FakeWorkspace workspace = message.channel().workspace();
        FakeUser author = workspace.users.get(message.user());
        return author == null ? workspace.team.id() : author.team();
    }

    private static JsonElement parentOf(FakeMessage message) {
        return message.channel()
                .find(message.root())
                .map(root -> FakeJson.element(root.user()))
                .orElse(FakeJson.nothing());
    }
}
