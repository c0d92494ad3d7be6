package dev.rootcause.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * A button that can be pressed.
 *
 * @param block the id of the block it stands in
 */
record FakeButton(String text, String actionId, String value, String block, JsonObject json) {

    static List<FakeButton> in(JsonArray blocks) {
        return FakeJson.objects(blocks).stream().flatMap(block -> in(block).stream()).toList();
    }

    private static List<FakeButton> in(JsonObject block) {
        return FakeJson.everyObject(block).stream()
                .filter(element -> FakeJson.textOf(element, "type").equals("button"))
                .map(element -> of(element, FakeJson.textOf(block, "block_id")))
                .toList();
    }

    private static FakeButton of(JsonObject json, String block) {
        String label =
                FakeJson.object(json, "text").map(t -> FakeJson.textOf(t, "text")).orElse("");
        return new FakeButton(
                label,
                FakeJson.textOf(json, "action_id"),
                FakeJson.textOf(json, "value"),
                block,
                json);
    }

    /** The one that has this text or this id. */
    static FakeButton find(JsonArray blocks, String textOrId) {
        List<FakeButton> buttons = in(blocks);
        return buttons.stream()
                .filter(it -> it.text().equals(textOrId) || it.actionId().equals(textOrId))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "no button \""
                                        + textOrId
                                        + "\" among "
                                        + buttons.stream().map(FakeButton::text).toList()));
    }
}
