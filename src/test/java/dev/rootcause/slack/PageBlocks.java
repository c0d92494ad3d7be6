package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.objects;
import static dev.rootcause.slack.FakeJson.textOf;
import static java.util.stream.Collectors.joining;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Blocks as HTML, about as Slack draws them. */
final class PageBlocks {

    private final PageElements elements;

    PageBlocks(FakeWorkspace workspace) {
        elements = new PageElements(workspace);
    }

    String of(JsonArray blocks) {
        return objects(blocks).stream().map(this::block).collect(joining("\n"));
    }

    private String block(JsonObject block) {
        return switch (textOf(block, "type")) {
            case "section" -> section(block);
            case "header" -> "<h3>" + PageText.in(block, "text") + "</h3>";
            case "divider" -> "<hr>";
            case "context" -> "<div class=context>" + children(block) + "</div>";
            case "actions" -> "<div class=actions>" + children(block) + "</div>";
            case "image" -> picture(block);
            case "rich_text" -> "<div class=rich>" + PageRichText.of(block) + "</div>";
            case "table" -> table(block);
            case "input" -> input(block);
            case "markdown" -> "<p>" + PageText.escaped(textOf(block, "text")) + "</p>";
            default -> throw new AssertionError("not drawn yet: " + block);
        };
    }

    private String children(JsonObject block) {
        return objects(block, "elements").stream().map(elements::of).collect(joining(" "));
    }

    private String section(JsonObject block) {
        String fields =
                objects(block, "fields").stream()
                        .map(field -> "<div>" + PageText.of(field) + "</div>")
                        .collect(joining());
        return "<div class=section><div class=text>%s%s</div>%s</div>"
                .formatted(
                        PageText.in(block, "text"),
                        fields.isEmpty() ? "" : "<div class=fields>" + fields + "</div>",
                        FakeJson.object(block, "accessory").map(elements::of).orElse(""));
    }

    private String picture(JsonObject block) {
        String title = PageText.in(block, "title");
        return "<figure>%s%s</figure>"
                .formatted(
                        title.isEmpty() ? "" : "<figcaption>" + title + "</figcaption>",
                        elements.image(block));
    }

    private String input(JsonObject block) {
        String optional = FakeJson.flag(block, "optional") ? " <small>(optional)</small>" : "";
        return "<div class=input><label>%s%s</label>%s<small>%s</small></div>"
                .formatted(
                        PageText.in(block, "label"),
                        optional,
                        FakeJson.object(block, "element").map(elements::of).orElse(""),
                        PageText.in(block, "hint"));
    }

    private static String table(JsonObject block) {
        JsonArray settings =
                block.has("column_settings")
                        ? block.getAsJsonArray("column_settings")
                        : new JsonArray();
        String rows =
                block.getAsJsonArray("rows").asList().stream()
                        .map(row -> "<tr>" + cells(row.getAsJsonArray(), settings) + "</tr>")
                        .collect(joining("\n"));
        return "<div class=table><table>" + rows + "</table></div>";
    }

    private static String cells(JsonArray row, JsonArray settings) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            html.append("<td align=\"%s\">%s</td>".formatted(align(settings, i), cell(row.get(i))));
        }
        return html.toString();
    }

    private static String align(JsonArray settings, int column) {
        return column < settings.size() && settings.get(column).isJsonObject()
                ? FakeJson.text(settings.get(column).getAsJsonObject(), "align").orElse("left")
                : "left";
    }

    private static String cell(JsonElement cell) {
        JsonObject json = cell.getAsJsonObject();
        return textOf(json, "type").equals("rich_text")
                ? PageRichText.of(json)
                : PageText.escaped(FakeJson.text(json, "text").orElse(textOf(json, "value")));
    }
}
