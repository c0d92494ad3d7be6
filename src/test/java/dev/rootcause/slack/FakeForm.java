package dev.rootcause.slack;

import static dev.rootcause.slack.FakeJson.object;
import static dev.rootcause.slack.FakeJson.objects;
import static dev.rootcause.slack.FakeJson.text;
import static dev.rootcause.slack.FakeJson.textOf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a message or a view, filled in by a person; Slack's client looks at it first. */
final class FakeForm {

    private static final Set<String> FIELDS =
            Set.of(
                    "plain_text_input",
                    "static_select",
                    "multi_static_select",
                    "checkboxes",
                    "radio_buttons");

    private final JsonArray blocks;
    private final Map<String, ?> entered;
    private final Set<String> used = new HashSet<>();

    private FakeForm(JsonArray blocks, Map<String, ?> entered) {
        this.blocks = blocks;
        this.entered = entered;
    }

    /**
     * {@code state.values} of it.
     *
     * @param entered by block_id, action_id or label: a text, an option (its value or what it
     *     says), or a list of options
     */
    static JsonObject values(JsonArray blocks, Map<String, ?> entered) {
        return new FakeForm(blocks, entered).values();
    }

    /** Fails as the client would when it does not let a person submit. */
    static void mustBeComplete(JsonArray blocks, JsonObject values) {
        objects(blocks).stream()
                .filter(block -> textOf(block, "type").equals("input"))
                .filter(block -> !FakeJson.flag(block, "optional"))
                .filter(block -> isEmpty(values, block))
                .findFirst()
                .ifPresent(block -> {
                    throw new AssertionError(
                            "Slack does not submit without " + textOf(block, "block_id"));
                });
    }

    private static boolean isEmpty(JsonObject values, JsonObject block) {
        JsonObject element = FakeJson.object(block, "element").orElseThrow();
        JsonObject state =
                values.getAsJsonObject(textOf(block, "block_id"))
                        .getAsJsonObject(textOf(element, "action_id"));
        return text(state, "value").filter(it -> !it.isEmpty()).isEmpty()
                && FakeJson.object(state, "selected_option").isEmpty()
                && objects(state, "selected_options").isEmpty();
    }

    private JsonObject values() {
        JsonObject values = new JsonObject();
        for (JsonObject block : objects(blocks)) {
            FakeJson.everyObject(block).stream()
                    .filter(element -> FIELDS.contains(textOf(element, "type")))
                    .forEach(field -> add(values, block, field));
        }
        if (!used.containsAll(entered.keySet())) {
            throw new AssertionError("no such field among " + entered.keySet() + " in " + blocks);
        }
        return values;
    }

    private void add(JsonObject values, JsonObject block, JsonObject field) {
        String id = textOf(block, "block_id");
        if (!values.has(id)) {
            values.add(id, new JsonObject());
        }
        values.getAsJsonObject(id).add(textOf(field, "action_id"), state(block, field));
    }

    private JsonObject state(JsonObject block, JsonObject field) {
        JsonObject state = initial(field);
        enteredFor(block, field).ifPresent(value -> enter(field, state, value));
        return state;
    }

    /** Also what a person has to do with one field outside of a form. */
    static void enter(JsonObject field, JsonObject state, Object value) {
        switch (textOf(field, "type")) {
            case "plain_text_input" -> state.add("value", typed(field, (String) value));
            case "static_select", "radio_buttons" ->
                    state.add("selected_option", option(field, (String) value));
            default ->
                    state.add(
                            "selected_options",
                            FakeJson.array(
                                    ((List<?>) value)
                                            .stream()
                                                    .map(it -> option(field, (String) it))
                                                    .toList()));
        }
    }

    private Optional<Object> enteredFor(JsonObject block, JsonObject field) {
        String label = FakeJson.object(block, "label").map(it -> textOf(it, "text")).orElse("");
        return List.of(textOf(block, "block_id"), textOf(field, "action_id"), label).stream()
                .filter(entered::containsKey)
                .peek(used::add)
                .findFirst()
                .map(entered::get);
    }

    static JsonObject initial(JsonObject field) {
        String type = textOf(field, "type");
        JsonObject state = object("type", type);
        switch (type) {
            case "plain_text_input" -> state.add("value", or(field, "initial_value"));
            case "static_select", "radio_buttons" ->
                    state.add("selected_option", or(field, "initial_option"));
            default ->
                    state.add(
                            "selected_options", FakeJson.array(objects(field, "initial_options")));
        }
        return state;
    }

    private static JsonElement or(JsonObject field, String name) {
        return field.has(name) ? field.get(name) : FakeJson.nothing();
    }

    private static JsonElement typed(JsonObject field, String value) {
        int longest = text(field, "max_length").map(Integer::parseInt).orElse(3_000);
        int shortest = text(field, "min_length").map(Integer::parseInt).orElse(0);
        if (value.length() > longest || value.length() < shortest) {
            throw new AssertionError("Slack does not take " + value.length() + " characters");
        }
        return value.isEmpty() ? FakeJson.nothing() : FakeJson.element(value);
    }

    private static JsonObject option(JsonObject field, String wanted) {
        return FakeJson.everyObject(field).stream()
                .filter(it -> it.has("value") && it.has("text"))
                .filter(it -> textOf(it, "value").equals(wanted) || says(it).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + wanted + " in " + field));
    }

    private static String says(JsonObject option) {
        return FakeJson.object(option, "text").map(it -> textOf(it, "text")).orElse("");
    }
}
