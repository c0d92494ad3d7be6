package dev.rootcause.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Slack names each block and each element that can be used, where the app did not. */
final class BlockIds {

    private static final AtomicInteger NEXT = new AtomicInteger(1_000);
    private static final Set<String> USABLE =
            Set.of(
                    "button",
                    "static_select",
                    "multi_static_select",
                    "checkboxes",
                    "radio_buttons",
                    "overflow",
                    "plain_text_input",
                    "feedback_buttons");

    private BlockIds() {}

    static JsonArray given(JsonArray blocks) {
        JsonArray copy = blocks.deepCopy();
        FakeJson.objects(copy).forEach(BlockIds::name);
        return copy;
    }

    private static void name(JsonObject block) {
        addIfMissing(block, "block_id");
        FakeJson.everyObject(block).stream()
                .filter(element -> USABLE.contains(FakeJson.textOf(element, "type")))
                .forEach(element -> addIfMissing(element, "action_id"));
    }

    private static void addIfMissing(JsonObject object, String name) {
        if (!object.has(name)) {
            object.addProperty(name, "x" + NEXT.incrementAndGet());
        }
    }
}
