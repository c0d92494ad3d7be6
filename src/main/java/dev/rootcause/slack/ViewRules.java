package dev.rootcause.slack;

import static dev.rootcause.slack.Rule.all;
import static dev.rootcause.slack.Rule.at;
import static dev.rootcause.slack.Rule.needs;
import static dev.rootcause.slack.Rule.text;
import static dev.rootcause.slack.Rule.typed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** What a modal or a home tab takes as a whole. */
final class ViewRules {

    private static final int MOST_BYTES = 250_000;
    private static final Set<String> ONLY_IN_MESSAGES = Set.of("markdown", "table", "data_table");

    private static final Rule BOTH =
            all(
                    needs("blocks"),
                    BlockRules.blocks("blocks", 1, 100),
                    text("private_metadata", 0, 3_000),
                    text("callback_id", 255),
                    text("external_id", 0, 255),
                    ViewRules::hasNothingOfMessages,
                    ViewRules::isSmall);

    private static final Rule MODAL =
            all(
                    BOTH,
                    needs("title"),
                    at("title", ObjectRules.plainUpTo(24)),
                    at("submit", ObjectRules.plainUpTo(24)),
                    at("close", ObjectRules.plainUpTo(24)),
                    ViewRules::canBeSent);

    static final Rule VIEW =
            all(needs("view"), at("view", typed(Map.of("modal", MODAL, "home", BOTH))));

    private ViewRules() {}

    private static void canBeSent(Spot view) {
        boolean asks =
                view.items("blocks").stream().anyMatch(it -> it.text("type").equals("input"));
        if (asks && !view.has("submit")) {
            view.wrong("has an input and no submit, which it needs then");
        }
    }

    private static void hasNothingOfMessages(Spot view) {
        view.items("blocks").stream()
                .filter(it -> ONLY_IN_MESSAGES.contains(it.text("type")))
                .forEach(it ->
                        it.wrong("is a " + it.text("type") + ", which stands in messages only"));
    }

    private static void isSmall(Spot view) {
        int bytes = view.value().toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            view.wrong("has " + bytes + " bytes; right is at most " + MOST_BYTES);
        }
    }
}
