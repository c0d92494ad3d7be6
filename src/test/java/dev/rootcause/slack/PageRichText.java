package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.flag;
import static dev.rootcause.slack.FakeJson.objects;
import static dev.rootcause.slack.FakeJson.text;
import static dev.rootcause.slack.FakeJson.textOf;
import static dev.rootcause.slack.PageText.escaped;
import static java.util.stream.Collectors.joining;

import com.google.gson.JsonObject;

/** Rich text as HTML: sections, lists, quotes, preformatted text. */
final class PageRichText {

    private PageRichText() {}

    static String of(JsonObject richText) {
        return objects(richText, "elements").stream().map(PageRichText::part).collect(joining());
    }

    private static String part(JsonObject part) {
        return switch (textOf(part, "type")) {
            case "rich_text_preformatted" -> "<pre>" + spans(part) + "</pre>";
            case "rich_text_quote" -> "<blockquote>" + spans(part) + "</blockquote>";
            case "rich_text_list" -> list(part);
            case "rich_text_section" -> "<p>" + spans(part) + "</p>";
            default -> throw new AssertionError("not drawn yet: " + part);
        };
    }

    private static String list(JsonObject list) {
        String tag = textOf(list, "style").equals("ordered") ? "ol" : "ul";
        String indent = text(list, "indent").orElse("0");
        String items =
                objects(list, "elements").stream()
                        .map(item -> "<li>" + spans(item) + "</li>")
                        .collect(joining());
        return "<%s class=\"in%s\">%s</%s>".formatted(tag, indent, items, tag);
    }

    private static String spans(JsonObject owner) {
        return objects(owner, "elements").stream().map(PageRichText::span).collect(joining());
    }

    private static String span(JsonObject span) {
        String words =
                switch (textOf(span, "type")) {
                    case "text" -> escaped(textOf(span, "text"));
                    case "link" -> link(span);
                    case "user" -> "<b class=mention>@" + escaped(textOf(span, "user_id")) + "</b>";
                    case "emoji" -> ":" + escaped(textOf(span, "name")) + ":";
                    default -> throw new AssertionError("not drawn yet: " + span);
                };
        return FakeJson.object(span, "style").map(style -> styled(words, style)).orElse(words);
    }

    private static String link(JsonObject span) {
        String url = textOf(span, "url");
        return "<a href=\"%s\">%s</a>"
                .formatted(escaped(url), escaped(text(span, "text").orElse(url)));
    }

    private static String styled(String words, JsonObject style) {
        String html = flag(style, "code") ? "<code>" + words + "</code>" : words;
        html = flag(style, "bold") ? "<b>" + html + "</b>" : html;
        html = flag(style, "italic") ? "<i>" + html + "</i>" : html;
        return flag(style, "strike") ? "<s>" + html + "</s>" : html;
    }
}
