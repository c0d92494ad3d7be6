package dev.rootcause.slack;

import static dev.rootcause.slack.ObjectRules.SLACK_FILE;
import static dev.rootcause.slack.ObjectRules.TEXT;
import static dev.rootcause.slack.ObjectRules.plainUpTo;
import static dev.rootcause.slack.ObjectRules.textUpTo;
import static dev.rootcause.slack.Rule.all;
import static dev.rootcause.slack.Rule.at;
import static dev.rootcause.slack.Rule.list;
import static dev.rootcause.slack.Rule.needs;
import static dev.rootcause.slack.Rule.none;
import static dev.rootcause.slack.Rule.oneOf;
import static dev.rootcause.slack.Rule.text;
import static dev.rootcause.slack.Rule.typed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each block takes; one that is not here is refused. */
final class BlockRules {

    private static final Rule TASK =
            all(
                    needs("task_id", "title", "status"),
                    oneOf("status", "pending", "in_progress", "complete", "error"));

    private static final Rule CARD =
            all(
                    at("title", textUpTo(150)),
                    at("subtitle", textUpTo(150)),
                    at("body", textUpTo(200)));

    private static final Rule IMAGE =
            all(ElementRules.IMAGE, at("title", plainUpTo(2_000)), at("slack_file", SLACK_FILE));

    private static final Rule SECTION =
            all(
                    BlockRules::saysSomething,
                    at("text", TEXT),
                    list("fields", 1, 10, textUpTo(2_000)),
                    at("accessory", ElementRules.IN_SECTION));

    private static final Rule INPUT =
            all(
                    needs("label", "element"),
                    at("label", plainUpTo(2_000)),
                    at("hint", plainUpTo(2_000)),
                    at("element", ElementRules.IN_INPUT));

    private static final Rule VIDEO =
            all(
                    needs("alt_text", "title", "thumbnail_url", "video_url"),
                    at("title", plainUpTo(199)),
                    text("author_name", 49),
                    text("alt_text", 2_000));

    private static final Map<String, Rule> BLOCKS =
            Map.ofEntries(
                    Map.entry("section", SECTION),
                    Map.entry("header", all(needs("text"), at("text", plainUpTo(150)))),
                    Map.entry("divider", none()),
                    Map.entry("image", IMAGE),
                    Map.entry("context", elements(10, ElementRules.IN_CONTEXT)),
                    Map.entry("context_actions", elements(5, ElementRules.IN_CONTEXT_ACTIONS)),
                    Map.entry("actions", elements(25, ElementRules.IN_ACTIONS)),
                    Map.entry("input", INPUT),
                    Map.entry("rich_text", RichTextRules.BLOCK),
                    Map.entry("markdown", all(needs("text"), text("text", 12_000))),
                    Map.entry("video", VIDEO),
                    Map.entry("table", TableRules.TABLE),
                    Map.entry("data_table", TableRules.DATA_TABLE),
                    Map.entry("data_visualization", TableRules.DATA_VISUALIZATION),
                    Map.entry("card", CARD),
                    Map.entry(
                            "carousel",
                            all(
                                    needs("elements"),
                                    list("elements", 1, 10, typed(Map.of("card", CARD))))),
                    Map.entry(
                            "container",
                            all(
                                    at("title", textUpTo(150)),
                                    at("subtitle", textUpTo(150)),
                                    list("child_blocks", 1, 10))),
                    Map.entry("task_card", TASK),
                    Map.entry("plan", all(needs("title"), list("tasks", 0, 50, TASK))),
                    Map.entry(
                            "alert",
                            all(
                                    needs("text"),
                                    at("text", TEXT),
                                    oneOf(
                                            "level", "default", "info", "warning", "error",
                                            "success"))));

    private static final Rule BLOCK =
            all(typed(BLOCKS), text("block_id", 255), BlockRules::actions);

    private BlockRules() {}

    /** A list of blocks under that key. */
    static Rule blocks(String key, int fewest, int most) {
        return all(list(key, fewest, most, BLOCK), spot -> areUnique(spot.items(key), "block_id"));
    }

    private static Rule elements(int most, Rule each) {
        return all(needs("elements"), list("elements", 1, most, each));
    }

    private static void saysSomething(Spot section) {
        if (!section.has("text") && !section.has("fields")) {
            section.wrong("has neither text nor fields; right is one of them");
        }
    }

    private static void actions(Spot block) {
        areUnique(block.items("elements"), "action_id");
    }

    private static void areUnique(List<Spot> spots, String key) {
        Set<String> seen = new HashSet<>();
        spots.stream()
                .filter(spot -> spot.has(key) && !seen.add(spot.text(key)))
                .forEach(spot ->
                        spot.wrong(
                                "has the " + key + " '" + spot.text(key) + "', which another has"));
    }
}
