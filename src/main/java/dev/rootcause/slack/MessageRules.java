package dev.rootcause.slack;

import static dev.rootcause.slack.Rule.all;
import static dev.rootcause.slack.Rule.list;
import static dev.rootcause.slack.Rule.text;

import java.util.List;

/** What a message takes as a whole. */
final class MessageRules {

    private static final int MOST_MARKDOWN = 12_000;
    private static final int MOST_DIAGRAMS = 2;

    /** Posted by a {@code response_url}. */
    static final Rule ANSWERED =
            all(
                    MessageRules::saysItInText,
                    text("text", 0, 4_000),
                    text("markdown_text", MOST_MARKDOWN),
                    text("username", 200),
                    list("attachments", 0, 100),
                    BlockRules.blocks("blocks", 0, 50),
                    MessageRules::hasNotTooMany);

    /** Posted or updated by a method; the budget of text holds only here. */
    static final Rule POSTED = all(ANSWERED, MessageRules::staysInItsBudget);

    private MessageRules() {}

    private static void saysItInText(Spot message) {
        boolean markdown = message.has("markdown_text");
        if (!markdown && message.text("text").isBlank()) {
            message.broken().add("text is missing; right is to say the message in plain text");
        }
        if (markdown && (message.has("text") || message.has("blocks"))) {
            message.broken().add("markdown_text stands alone; right is without text and blocks");
        }
    }

    private static void hasNotTooMany(Spot message) {
        most(message, "table", 1);
        most(message, "data_visualization", MOST_DIAGRAMS);
        int markdown =
                of(message, "markdown").stream().mapToInt(it -> it.text("text").length()).sum();
        if (markdown > MOST_MARKDOWN) {
            message.broken()
                    .add(
                            "blocks have %d characters of markdown; right is at most %d"
                                    .formatted(markdown, MOST_MARKDOWN));
        }
    }

    private static void most(Spot message, String type, int most) {
        int found = of(message, type).size();
        if (found > most) {
            message.broken()
                    .add(
                            "blocks have %d of the type %s; right is at most %d"
                                    .formatted(found, type, most));
        }
    }

    private static List<Spot> of(Spot message, String type) {
        return message.items("blocks").stream().filter(it -> it.text("type").equals(type)).toList();
    }

    private static void staysInItsBudget(Spot message) {
        int characters = message.at("blocks").map(Spot::value).map(TextBudget::of).orElse(0);
        if (characters > TextBudget.MOST) {
            message.broken()
                    .add(
                            "blocks have %d characters in all; right is at most %d"
                                    .formatted(characters, TextBudget.MOST));
        }
    }
}
