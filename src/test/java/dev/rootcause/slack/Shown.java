package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Messages and views as Slack gets them, and as a person reads them. */
final class Shown {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Shown() {}

    /** Every picture there. */
    static List<LayoutBlock> withPictures(SlackMessage message) {
        Map<String, String> files = new HashMap<>();
        message.pictures().forEach(it -> files.put(it.name(), "F0" + (files.size() + 1)));
        return message.with(files);
    }

    /** What stands instead of every picture. */
    static List<LayoutBlock> withoutPictures(SlackMessage message) {
        Map<String, String> files = new HashMap<>();
        message.pictures().forEach(it -> files.put(it.name(), StoredPost.NO_FILE));
        return message.with(files);
    }

    /** Slack takes it without its pictures, with them, and with what stands instead of them. */
    static void isTaken(SlackMessage message) {
        for (List<LayoutBlock> blocks :
                List.of(message.atOnce(), withPictures(message), withoutPictures(message))) {
            JsonObject arguments = new JsonObject();
            arguments.addProperty("text", message.text());
            arguments.add("blocks", json(blocks));
            assertThat(Limits.broken("chat.postMessage", arguments)).isEmpty();
            assertThat(Limits.broken("chat.update", arguments)).isEmpty();
            hasNoMarkup(arguments);
        }
        message.pictures()
                .forEach(picture -> {
                    assertThat(picture.alt()).isNotBlank().hasSizeLessThanOrEqualTo(1_000);
                    assertThat(picture.instead()).isNotEmpty();
                });
        message.files().forEach(file -> assertThat(file.text()).isNotBlank());
    }

    static void isTaken(View view) {
        JsonObject arguments = new JsonObject();
        arguments.add("view", GSON.toJsonTree(view));
        assertThat(Limits.broken("views.open", arguments)).isEmpty();
        hasNoMarkup(arguments);
    }

    /** The only text that Slack interprets is the mention of a member, and nothing in it. */
    private static void hasNoMarkup(JsonObject arguments) {
        marked(arguments).forEach(text -> assertThat(text).matches("<@[UW][A-Z0-9]+>"));
        if (arguments.has("text")) {
            assertThat(arguments.get("text").getAsString()).doesNotContain("<", ">");
        }
    }

    private static List<String> marked(JsonElement json) {
        List<String> found = new ArrayList<>();
        switch (json) {
            case JsonArray array -> array.forEach(each -> found.addAll(marked(each)));
            case JsonObject object -> {
                if (object.has("type") && object.get("type").toString().equals("\"mrkdwn\"")) {
                    found.add(object.get("text").getAsString());
                }
                object.asMap().values().forEach(each -> found.addAll(marked(each)));
            }
            default -> {}
        }
        return found;
    }

    static JsonElement json(List<LayoutBlock> blocks) {
        return GSON.toJsonTree(blocks);
    }

    static JsonObject json(View view) {
        return GSON.toJsonTree(view).getAsJsonObject();
    }

    /** A line or more for each block, its type first. */
    static String read(List<LayoutBlock> blocks) {
        return json(blocks).getAsJsonArray().asList().stream()
                .map(block -> read(block.getAsJsonObject()))
                .collect(Collectors.joining("\n"));
    }

    private static String read(JsonObject block) {
        String type = block.get("type").getAsString();
        return switch (type) {
            case "image" -> "image " + block.getAsJsonObject("slack_file").get("id").getAsString();
            case "actions" ->
                    block.getAsJsonArray("elements").asList().stream()
                            .map(button -> "[" + words(button.getAsJsonObject().get("text")) + "]")
                            .collect(Collectors.joining(" "));
            case "rich_text" ->
                    block.getAsJsonArray("elements").asList().stream()
                            .map(element -> part(element.getAsJsonObject()))
                            .collect(Collectors.joining("\n"));
            case "table" ->
                    block.getAsJsonArray("rows").asList().stream()
                            .map(row ->
                                    row.getAsJsonArray().asList().stream()
                                            .map(Shown::words)
                                            .collect(Collectors.joining(" | ", "| ", " |")))
                            .collect(Collectors.joining("\n"));
            default -> type + ": " + words(block);
        };
    }

    private static String part(JsonObject element) {
        return switch (element.get("type").getAsString()) {
            case "rich_text_quote" -> "> " + words(element);
            case "rich_text_preformatted" -> "```\n" + words(element) + "\n```";
            case "rich_text_list" ->
                    element.getAsJsonArray("elements").asList().stream()
                            .map(item -> "- " + words(item))
                            .collect(Collectors.joining("\n"));
            default -> words(element);
        };
    }

    private static String words(JsonElement json) {
        return switch (json) {
            case JsonArray array ->
                    array.asList().stream().map(Shown::words).collect(Collectors.joining());
            case JsonObject object ->
                    object.has("text") && object.get("text").isJsonPrimitive()
                            ? object.get("text").getAsString()
                            : object.has("elements")
                                    ? words(object.get("elements"))
                                    : object.has("text") ? words(object.get("text")) : "";
            default -> "";
        };
    }
}
