package dev.rootcause.slack;

import static dev.rootcause.slack.Rule.all;
import static dev.rootcause.slack.Rule.list;
import static dev.rootcause.slack.Rule.needs;
import static dev.rootcause.slack.Rule.number;
import static dev.rootcause.slack.Rule.oneOf;
import static dev.rootcause.slack.Rule.text;
import static dev.rootcause.slack.Rule.typed;

import java.util.List;
import java.util.Map;

/** What the blocks that hold tables and figures take. */
final class TableRules {

    private static final int MOST_CHARACTERS = 10_000;
    private static final int MOST_COLUMNS = 20;

    private static final Rule PLAIN_CELL = all(needs("text"), text("text", MOST_CHARACTERS));

    private static final Rule CELL =
            typed(
                    Map.of(
                            "raw_text",
                            PLAIN_CELL,
                            "raw_number",
                            all(needs("value"), text("text", MOST_CHARACTERS)),
                            "rich_text",
                            RichTextRules.BLOCK));

    private static final Rule HEAD =
            typed(Map.of("raw_text", PLAIN_CELL, "raw_number", needs("value")));

    static final Rule TABLE =
            all(
                    needs("rows"),
                    list("rows", 1, 100, row(CELL)),
                    list(
                            "column_settings",
                            0,
                            MOST_COLUMNS,
                            oneOf("align", "left", "center", "right")),
                    TableRules::characters);

    static final Rule DATA_TABLE =
            all(
                    needs("caption", "rows"),
                    text("caption", 3_000),
                    list("rows", 2, 101, row(CELL)),
                    number("page_size", 1, 100),
                    TableRules::isEven,
                    TableRules::headIsPlain);

    static final Rule DATA_VISUALIZATION =
            all(
                    needs("title", "chart"),
                    text("title", 50),
                    Rule.at(
                            "chart",
                            all(
                                    oneOf("type", "line", "bar", "area", "pie"),
                                    list("series", 1, 6, text("name", 20)),
                                    list("segments", 1, 6, text("label", 20)),
                                    Rule.at(
                                            "axis_config",
                                            all(
                                                    list("categories", 1, 20, TableRules::label),
                                                    text("x_label", 50),
                                                    text("y_label", 50))))));

    private TableRules() {}

    private static Rule row(Rule cell) {
        return spot -> {
            int cells = spot.items().size();
            if (cells < 1 || cells > MOST_COLUMNS) {
                spot.wrong("has " + cells + " columns; right is 1 to " + MOST_COLUMNS);
            }
            spot.items().forEach(cell::check);
        };
    }

    private static void label(Spot spot) {
        if (spot.text().filter(text -> text.length() <= 20).isEmpty()) {
            spot.wrong("is " + spot.value() + "; right is a label of at most 20 characters");
        }
    }

    private static void characters(Spot table) {
        int characters =
                table.items("rows").stream()
                        .flatMap(row -> row.items().stream())
                        .mapToInt(cell -> cell.text("text").length())
                        .sum();
        if (characters > MOST_CHARACTERS) {
            table.wrong("has " + characters + " characters; right is at most " + MOST_CHARACTERS);
        }
    }

    private static void isEven(Spot table) {
        List<Integer> widths =
                table.items("rows").stream().map(row -> row.items().size()).distinct().toList();
        if (widths.size() > 1) {
            table.wrong("has rows of " + widths + " cells; right is the same for all");
        }
    }

    private static void headIsPlain(Spot table) {
        table.items("rows").stream()
                .limit(1)
                .flatMap(row -> row.items().stream())
                .forEach(HEAD::check);
    }
}
