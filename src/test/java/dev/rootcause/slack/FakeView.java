package dev.rootcause.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.UUID;

/** A modal or a home tab as it stands now. */
final class FakeView {

    private final FakeUser user;
    private final String id;
    private final String root;
    private final String previous;
    private final long shownAt = System.nanoTime();
    private JsonObject given;
    private JsonArray blocks;
    private String hash;

    /**
     * @param below the view it was pushed upon, or null
     */
    FakeView(FakeUser user, String id, FakeView below, JsonObject given) {
        this.user = user;
        this.id = id;
        this.root = below == null ? id : below.root;
        this.previous = below == null ? null : below.id;
        take(given);
    }

    void take(JsonObject view) {
        given = view.deepCopy();
        blocks = BlockIds.given(view.getAsJsonArray("blocks"));
        hash = "%d.%s".formatted(System.nanoTime(), UUID.randomUUID().toString().substring(0, 8));
    }

    FakeUser user() {
        return user;
    }

    String id() {
        return id;
    }

    String hash() {
        return hash;
    }

    String callbackId() {
        return FakeJson.textOf(given, "callback_id");
    }

    String externalId() {
        return FakeJson.textOf(given, "external_id");
    }

    String title() {
        return FakeJson.object(given, "title").map(it -> FakeJson.textOf(it, "text")).orElse("");
    }

    JsonObject given() {
        return given;
    }

    JsonArray blocks() {
        return blocks.deepCopy();
    }

    List<FakeButton> buttons() {
        return FakeButton.in(blocks);
    }

    String plain() {
        return PlainText.of(blocks);
    }

    long shownAt() {
        return shownAt;
    }

    /** As Slack tells it to the bot, with what was entered so far. */
    JsonObject json(JsonObject values) {
        JsonObject json = given.deepCopy();
        json.add("blocks", blocks());
        JsonObject added =
                FakeJson.object(
                        "id",
                        id,
                        "hash",
                        hash,
                        "team_id",
                        user.workspace().team.id(),
                        "app_id",
                        FakeWorkspace.APP,
                        "app_installed_team_id",
                        user.workspace().team.id(),
                        "bot_id",
                        FakeWorkspace.BOT,
                        "root_view_id",
                        root,
                        "state",
                        FakeJson.object("values", values));
        added.asMap().forEach(json::add);
        json.add(
                "previous_view_id",
                previous == null ? FakeJson.nothing() : FakeJson.element(previous));
        return withDefaults(json);
    }

    private static JsonObject withDefaults(JsonObject json) {
        for (String text : List.of("callback_id", "external_id", "private_metadata")) {
            if (!json.has(text)) {
                json.addProperty(text, "");
            }
        }
        for (String flag : List.of("clear_on_close", "notify_on_close")) {
            if (!json.has(flag)) {
                json.addProperty(flag, false);
            }
        }
        return json;
    }
}
