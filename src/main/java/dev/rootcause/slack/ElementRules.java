package dev.rootcause.slack;

import static dev.rootcause.slack.ObjectRules.CONFIRM;
import static dev.rootcause.slack.ObjectRules.OPTION;
import static dev.rootcause.slack.ObjectRules.OPTION_GROUP;
import static dev.rootcause.slack.ObjectRules.SLACK_FILE;
import static dev.rootcause.slack.ObjectRules.plainUpTo;
import static dev.rootcause.slack.Rule.all;
import static dev.rootcause.slack.Rule.at;
import static dev.rootcause.slack.Rule.either;
import static dev.rootcause.slack.Rule.list;
import static dev.rootcause.slack.Rule.needs;
import static dev.rootcause.slack.Rule.number;
import static dev.rootcause.slack.Rule.oneOf;
import static dev.rootcause.slack.Rule.text;
import static dev.rootcause.slack.Rule.typed;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the interactive elements of Block Kit take, and which of them stand where. */
final class ElementRules {

    private static final Rule ACTION = all(text("action_id", 255), at("confirm", CONFIRM));
    private static final Rule PLACEHOLDER = at("placeholder", plainUpTo(150));
    private static final Rule PICKER = all(ACTION, PLACEHOLDER);

    private static final Rule BUTTON =
            all(
                    ACTION,
                    needs("text"),
                    at("text", plainUpTo(75)),
                    text("value", 2_000),
                    text("url", 3_000),
                    text("accessibility_label", 75),
                    oneOf("style", "primary", "danger"));

    private static final Rule SELECT =
            all(
                    PICKER,
                    either("options", "option_groups"),
                    list("options", 1, 100, OPTION),
                    list("option_groups", 1, 100, OPTION_GROUP),
                    number("max_selected_items", 1, 100));

    private static final Rule TEXT_INPUT =
            all(
                    PICKER,
                    text("initial_value", 0, 3_000),
                    number("min_length", 0, 3_000),
                    number("max_length", 1, 3_000));

    private static final Rule FEEDBACK =
            all(needs("text", "value"), at("text", plainUpTo(75)), text("value", 2_000));

    static final Rule IMAGE =
            all(
                    needs("alt_text"),
                    text("alt_text", 2_000),
                    text("image_url", 3_000),
                    either("image_url", "slack_file"),
                    at("slack_file", SLACK_FILE));

    private static final Map<String, Rule> ALL =
            Map.ofEntries(
                    Map.entry("button", BUTTON),
                    Map.entry("checkboxes", optionsUpTo(10)),
                    Map.entry("radio_buttons", optionsUpTo(10)),
                    Map.entry("overflow", optionsUpTo(5)),
                    Map.entry("static_select", SELECT),
                    Map.entry("multi_static_select", SELECT),
                    Map.entry("external_select", PICKER),
                    Map.entry("multi_external_select", PICKER),
                    Map.entry("users_select", PICKER),
                    Map.entry("multi_users_select", PICKER),
                    Map.entry("conversations_select", PICKER),
                    Map.entry("multi_conversations_select", PICKER),
                    Map.entry("channels_select", PICKER),
                    Map.entry("multi_channels_select", PICKER),
                    Map.entry("datepicker", PICKER),
                    Map.entry("timepicker", PICKER),
                    Map.entry("datetimepicker", ACTION),
                    Map.entry("plain_text_input", TEXT_INPUT),
                    Map.entry("email_text_input", PICKER),
                    Map.entry("url_text_input", PICKER),
                    Map.entry("number_input", all(PICKER, needs("is_decimal_allowed"))),
                    Map.entry("rich_text_input", all(PICKER, number("max_lines", 1, 100))),
                    Map.entry("file_input", all(ACTION, number("max_files", 1, 10))),
                    Map.entry("image", IMAGE),
                    Map.entry("workflow_button", all(BUTTON, needs("workflow"))),
                    Map.entry(
                            "feedback_buttons",
                            all(
                                    ACTION,
                                    needs("positive_button", "negative_button"),
                                    at("positive_button", FEEDBACK),
                                    at("negative_button", FEEDBACK))),
                    Map.entry(
                            "icon_button",
                            all(ACTION, needs("icon", "text"), at("text", plainUpTo(75)))));

    private static final String[] SELECTS = {
        "static_select",
        "multi_static_select",
        "external_select",
        "multi_external_select",
        "users_select",
        "multi_users_select",
        "conversations_select",
        "multi_conversations_select",
        "channels_select",
        "multi_channels_select"
    };

    private static final String[] PICKERS = {
        "checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker"
    };

    static final Rule IN_ACTIONS =
            typed(some(names(SELECTS, PICKERS, "button", "overflow", "workflow_button")));

    static final Rule IN_SECTION =
            typed(some(names(SELECTS, PICKERS, "button", "overflow", "workflow_button", "image")));

    static final Rule IN_INPUT =
            typed(
                    some(
                            names(
                                    SELECTS,
                                    PICKERS,
                                    "plain_text_input",
                                    "email_text_input",
                                    "url_text_input",
                                    "number_input",
                                    "rich_text_input",
                                    "file_input")));

    static final Rule IN_CONTEXT =
            typed(
                    Map.of(
                            "image",
                            IMAGE,
                            "plain_text",
                            ObjectRules.TEXT,
                            "mrkdwn",
                            ObjectRules.TEXT));

    static final Rule IN_CONTEXT_ACTIONS = typed(some("feedback_buttons", "icon_button"));

    private ElementRules() {}

    private static Rule optionsUpTo(int most) {
        return all(ACTION, needs("options"), list("options", 1, most, OPTION));
    }

    private static String[] names(String[] some, String[] others, String... more) {
        return Arrays.stream(new String[][] {some, others, more})
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
    }

    private static Map<String, Rule> some(String... names) {
        return Arrays.stream(names)
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> rule(name)));
    }

    private static Rule rule(String name) {
        Rule rule = ALL.get(name);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + name);
        }
        return rule;
    }
}
