package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.objects;
import static dev.rootcause.slack.FakeJson.textOf;
import static dev.rootcause.slack.PageText.escaped;
import static java.util.stream.Collectors.joining;

import com.google.gson.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;

/** Buttons and fields as HTML. */
final class PageElements {

    private final FakeWorkspace workspace;

    PageElements(FakeWorkspace workspace) {
        this.workspace = workspace;
    }

    String of(JsonObject element) {
        return switch (textOf(element, "type")) {
            case "mrkdwn", "plain_text" -> "<span>" + PageText.of(element) + "</span>";
            case "button" -> button(element);
            case "image" -> image(element);
            case "plain_text_input" -> input(element);
            case "checkboxes", "radio_buttons" -> boxes(element);
            case "static_select", "multi_static_select" -> select(element);
            case "overflow" -> "<button>⋯</button>";
            default -> throw new AssertionError("not drawn yet: " + element);
        };
    }

    private static String button(JsonObject button) {
        return "<button class=\"%s\">%s</button>"
                .formatted(textOf(button, "style"), PageText.in(button, "text"));
    }

    String image(JsonObject image) {
        String source =
                FakeFile.shownBy(image, workspace)
                        .map(PageElements::embedded)
                        .orElse(textOf(image, "image_url"));
        return "<img src=\"%s\" alt=\"%s\">".formatted(source, escaped(textOf(image, "alt_text")));
    }

    static String embedded(FakeFile file) {
        return "data:image/png;base64,"
                + java.util.Base64.getEncoder().encodeToString(file.bytes());
    }

    private static String input(JsonObject input) {
        String text = escaped(textOf(input, "initial_value"));
        String hint = PageText.in(input, "placeholder");
        return FakeJson.flag(input, "multiline")
                ? "<textarea rows=4 placeholder=\"%s\">%s</textarea>".formatted(hint, text)
                : "<input placeholder=\"%s\" value=\"%s\">".formatted(hint, text);
    }

    private static String boxes(JsonObject boxes) {
        String kind = textOf(boxes, "type").equals("checkboxes") ? "checkbox" : "radio";
        Set<String> ticked = initial(boxes);
        return objects(boxes, "options").stream()
                .map(option ->
                        "<label class=option><input type=%s %s><span>%s<small>%s</small></span></label>"
                                .formatted(
                                        kind,
                                        ticked.contains(textOf(option, "value")) ? "checked" : "",
                                        PageText.in(option, "text"),
                                        PageText.in(option, "description")))
                .collect(joining());
    }

    private static Set<String> initial(JsonObject field) {
        Set<String> values =
                objects(field, "initial_options").stream()
                        .map(option -> textOf(option, "value"))
                        .collect(Collectors.toSet());
        FakeJson.object(field, "initial_option").ifPresent(it -> values.add(textOf(it, "value")));
        return values;
    }

    private static String select(JsonObject select) {
        String shown =
                FakeJson.object(select, "initial_option")
                        .map(option -> PageText.in(option, "text"))
                        .or(() -> chosen(select))
                        .orElseGet(() -> PageText.in(select, "placeholder"));
        return "<span class=select>%s <b>⌄</b></span>"
                .formatted(shown.isEmpty() ? "Select an item" : shown);
    }

    private static java.util.Optional<String> chosen(JsonObject select) {
        return java.util.Optional.of(
                        objects(select, "initial_options").stream()
                                .map(option -> PageText.in(option, "text"))
                                .collect(joining(", ")))
                .filter(text -> !text.isEmpty());
    }
}
