package dev.rootcause.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What breaks a limit of Slack, made to fit: texts end earlier, and blocks that do not fit even
 * then are left out, which is said. Who it is for and what its buttons carry stays as it is.
 */
final class Shortened {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_TITLE = 24;
    private static final List<Integer> LENGTHS = List.of(2_900, 1_900, 150, 75);
    private static final JsonObject LEFT_OUT =
            JsonParser.parseString(
                            """
                            {"type": "context", "elements": [
                              {"type": "plain_text", "text": "Something did not fit and is left out."}]}\
                            """)
                    .getAsJsonObject();

    private final String method;
    private final JsonObject arguments;

    private Shortened(String method, JsonObject arguments) {
        this.method = method;
        this.arguments = arguments.deepCopy();
    }

    static JsonObject of(String method, JsonObject arguments) {
        return new Shortened(method, arguments).made();
    }

    private JsonObject made() {
        cut(arguments, "text", LONGEST_TEXT);
        if (arguments.get("view") instanceof JsonObject view) {
            Stream.of("title", "submit", "close").forEach(it -> cutIn(view, it));
            fit(view);
        } else {
            fit(arguments);
        }
        return arguments;
    }

    private static void cutIn(JsonObject view, String name) {
        if (view.get(name) instanceof JsonObject text) {
            cut(text, "text", LONGEST_TITLE);
        }
    }

    /** Keeps of its blocks, from the first on, what Slack takes together. */
    private void fit(JsonObject holder) {
        if (!(holder.get("blocks") instanceof JsonArray all)) {
            return;
        }
        List<JsonElement> kept = new ArrayList<>();
        for (JsonElement block : all) {
            candidates(block).filter(it -> fits(holder, kept, it)).findFirst().ifPresent(kept::add);
        }
        if (kept.size() < all.size()) {
            while (!kept.isEmpty() && !fits(holder, kept, LEFT_OUT)) {
                kept.removeLast();
            }
            kept.add(LEFT_OUT);
        }
        holder.add("blocks", array(kept));
    }

    /** The block, and the same with ever shorter texts. */
    private static Stream<JsonElement> candidates(JsonElement block) {
        return Stream.concat(
                Stream.of(block), LENGTHS.stream().map(length -> withTexts(block, length)));
    }

    private boolean fits(JsonObject holder, List<JsonElement> kept, JsonElement more) {
        List<JsonElement> blocks = new ArrayList<>(kept);
        blocks.add(more);
        holder.add("blocks", array(blocks));
        return Limits.broken(method, arguments).stream().noneMatch(it -> it.contains("blocks"));
    }

    private static JsonArray array(List<JsonElement> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }

    private static JsonElement withTexts(JsonElement block, int longest) {
        JsonElement copy = block.deepCopy();
        cutEverywhere(copy, longest);
        return copy;
    }

    private static void cutEverywhere(JsonElement element, int longest) {
        switch (element) {
            case JsonObject object -> {
                Stream.of("text", "alt_text").forEach(it -> cut(object, it, longest));
                object.asMap().values().forEach(it -> cutEverywhere(it, longest));
            }
            case JsonArray array -> array.forEach(it -> cutEverywhere(it, longest));
            default -> {}
        }
    }

    private static void cut(JsonObject object, String name, int longest) {
        Optional.ofNullable(object.get(name))
                .filter(it -> it instanceof JsonPrimitive text && text.isString())
                .map(JsonElement::getAsString)
                .filter(it -> it.length() > longest)
                .ifPresent(it -> object.addProperty(name, Cut.to(longest, it)));
    }
}
