package dev.rootcause.slack;

import static dev.rootcause.slack.Rule.all;
import static dev.rootcause.slack.Rule.list;
import static dev.rootcause.slack.Rule.needs;
import static dev.rootcause.slack.Rule.number;
import static dev.rootcause.slack.Rule.oneOf;
import static dev.rootcause.slack.Rule.text;
import static dev.rootcause.slack.Rule.typed;

import java.util.Map;

/** What rich text takes. */
final class RichTextRules {

    private static final int MANY = 1_000;

    private static final Map<String, Rule> WORDS =
            Map.of(
                    "text", all(needs("text"), text("text", 3_000)),
                    "link", all(needs("url"), text("url", 3_000)),
                    "user", needs("user_id"),
                    "usergroup", needs("usergroup_id"),
                    "channel", needs("channel_id"),
                    "emoji", needs("name"),
                    "broadcast", all(needs("range"), oneOf("range", "here", "channel", "everyone")),
                    "date", needs("timestamp", "format"),
                    "color", needs("value"));

    private static final Rule LINE =
            all(needs("elements"), list("elements", 1, MANY, typed(WORDS)), number("border", 0, 1));

    private static final Rule LIST =
            all(
                    needs("elements", "style"),
                    list("elements", 1, MANY, typed(Map.of("rich_text_section", LINE))),
                    oneOf("style", "bullet", "ordered"),
                    number("indent", 0, 8),
                    number("offset", 0, MANY),
                    number("border", 0, 1));

    static final Rule BLOCK =
            all(
                    needs("elements"),
                    list(
                            "elements",
                            1,
                            MANY,
                            typed(
                                    Map.of(
                                            "rich_text_section", LINE,
                                            "rich_text_preformatted", LINE,
                                            "rich_text_quote", LINE,
                                            "rich_text_list", LIST))));

    private RichTextRules() {}
}
