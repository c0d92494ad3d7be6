package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.objects;
import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** All that a person can read in blocks. */
final class PlainText {

    private PlainText() {}

    static String of(JsonArray blocks) {
        return objects(blocks).stream()
                .map(PlainText::block)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String block(JsonObject block) {
        return switch (textOf(block, "type")) {
            case "divider" -> "";
            case "rich_text" -> joined(block, "elements", "\n");
            case "context", "actions" -> joined(block, "elements", " ");
            case "section" ->
                    lines(
                            part(block, "text"),
                            joined(block, "fields", "\n"),
                            part(block, "accessory"));
            case "input" ->
                    lines(part(block, "label"), part(block, "element"), part(block, "hint"));
            case "image" -> lines(part(block, "title"), "(" + textOf(block, "alt_text") + ")");
            case "table" -> rows(block.getAsJsonArray("rows"));
            default -> part(block, "text");
        };
    }

    private static String part(JsonObject owner, String name) {
        return FakeJson.object(owner, name).map(PlainText::element).orElse("");
    }

    private static String element(JsonObject element) {
        return switch (textOf(element, "type")) {
            case "mrkdwn" -> unescaped(textOf(element, "text"));
            case "plain_text", "raw_text", "text" -> textOf(element, "text");
            case "raw_number" -> textOf(element, "value");
            case "button" -> "[" + part(element, "text") + "]";
            case "image" -> "(" + textOf(element, "alt_text") + ")";
            case "link" -> FakeJson.text(element, "text").orElse(textOf(element, "url"));
            case "user" -> "@" + textOf(element, "user_id");
            case "emoji" -> ":" + textOf(element, "name") + ":";
            case "rich_text_section" -> joined(element, "elements", "");
            case "rich_text_preformatted", "rich_text_quote" -> joined(element, "elements", "");
            case "rich_text", "rich_text_list" -> joined(element, "elements", "\n");
            case "plain_text_input" -> textOf(element, "initial_value");
            default -> options(element);
        };
    }

    private static String options(JsonObject element) {
        return objects(element, "options").stream()
                .map(option -> lines(part(option, "text"), part(option, "description")))
                .collect(Collectors.joining("\n"));
    }

    private static String rows(JsonArray rows) {
        return rows.asList().stream().map(PlainText::row).collect(Collectors.joining("\n"));
    }

    private static String row(JsonElement row) {
        return objects(row.getAsJsonArray()).stream()
                .map(PlainText::element)
                .collect(Collectors.joining(" | "));
    }

    private static String joined(JsonObject owner, String name, String between) {
        return objects(owner, name).stream()
                .map(PlainText::element)
                .collect(Collectors.joining(between));
    }

    private static String lines(String... lines) {
        return List.of(lines).stream()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
