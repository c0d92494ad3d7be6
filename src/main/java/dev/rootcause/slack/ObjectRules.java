package dev.rootcause.slack;

import static dev.rootcause.slack.Rule.all;
import static dev.rootcause.slack.Rule.at;
import static dev.rootcause.slack.Rule.either;
import static dev.rootcause.slack.Rule.list;
import static dev.rootcause.slack.Rule.needs;
import static dev.rootcause.slack.Rule.oneOf;
import static dev.rootcause.slack.Rule.text;
import static dev.rootcause.slack.Rule.typed;

import java.util.Map;

/** What the composition objects of Block Kit take. */
final class ObjectRules {

    static final Rule TEXT = textUpTo(3_000);

    static final Rule OPTION =
            all(
                    needs("text", "value"),
                    at("text", textUpTo(75)),
                    text("value", 75),
                    at("description", plainUpTo(75)),
                    text("url", 3_000));

    static final Rule OPTION_GROUP =
            all(
                    needs("label", "options"),
                    at("label", plainUpTo(75)),
                    list("options", 1, 100, OPTION));

    static final Rule CONFIRM =
            all(
                    needs("title", "text", "confirm", "deny"),
                    at("title", plainUpTo(100)),
                    at("text", textUpTo(300)),
                    at("confirm", plainUpTo(30)),
                    at("deny", plainUpTo(30)),
                    oneOf("style", "primary", "danger"));

    static final Rule SLACK_FILE = either("id", "url");

    private ObjectRules() {}

    static Rule plainUpTo(int most) {
        return typed(Map.of("plain_text", words(most)));
    }

    static Rule textUpTo(int most) {
        return typed(Map.of("plain_text", words(most), "mrkdwn", words(most)));
    }

    private static Rule words(int most) {
        return all(needs("text"), text("text", most));
    }
}
