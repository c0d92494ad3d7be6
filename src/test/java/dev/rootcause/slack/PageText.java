package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonObject;

/** Text objects as HTML. */
final class PageText {

    private PageText() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The text object of that name in it, empty when there is none. */
    static String in(JsonObject owner, String name) {
        return FakeJson.object(owner, name).map(PageText::of).orElse("");
    }

    static String of(JsonObject text) {
        return textOf(text, "type").equals("mrkdwn")
                ? mrkdwn(textOf(text, "text"))
                : escaped(textOf(text, "text")).replace("\n", "<br>");
    }

    /** Slack's own markup; {@code &}, {@code <} and {@code >} come escaped in it. */
    static String mrkdwn(String text) {
        StringBuilder html = new StringBuilder();
        String[] parts = text.split("```", -1);
        for (int i = 0; i < parts.length; i++) {
            html.append(i % 2 == 1 ? "<pre>" + parts[i].strip() + "</pre>" : inline(parts[i]));
        }
        return html.toString();
    }

    private static String inline(String text) {
        return text.replaceAll("<(https?://[^|>]+)\\|([^>]+)>", "\u0001$1\u0002$2\u0003")
                .replaceAll("<(https?://[^>]+)>", "\u0001$1\u0002$1\u0003")
                .replaceAll("<@([A-Z0-9]+)(\\|[^>]*)?>", "<b class=mention>@$1</b>")
                .replaceAll("\u0001([^\u0002]+)\u0002([^\u0003]+)\u0003", "<a href=\"$1\">$2</a>")
                .replaceAll("`([^`\n]+)`", "<code>$1</code>")
                .replaceAll("(?<![\\w*])\\*([^*\n]+)\\*(?![\\w*])", "<b>$1</b>")
                .replaceAll("(?<![\\w_])_([^_\n]+)_(?![\\w_])", "<i>$1</i>")
                .replaceAll("(?<![\\w~])~([^~\n]+)~(?![\\w~])", "<s>$1</s>")
                .replaceAll("(?m)^&gt; ?(.*)$", "<blockquote>$1</blockquote>")
                .replace("</blockquote>\n", "</blockquote>")
                .replace("\n", "<br>");
    }
}
