package dev.rootcause.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** JSON in one line, and read without a fuss. */
final class FakeJson {

    private FakeJson() {}

    /** An object of names and values in turn; what is null is left out. */
    static JsonObject object(Object... namesAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.add((String) namesAndValues[i], element(namesAndValues[i + 1]));
            }
        }
        return object;
    }

    static JsonElement element(Object value) {
        return switch (value) {
            case JsonElement json -> json;
            case String text -> new JsonPrimitive(text);
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            case Collection<?> many -> array(many);
            default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
        };
    }

    static JsonArray array(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(element(value)));
        return array;
    }

    static JsonElement nothing() {
        return JsonNull.INSTANCE;
    }

    static Optional<String> text(JsonObject object, String name) {
        return primitive(object, name).map(JsonElement::getAsString);
    }

    /** The text of that name, or an empty one. */
    static String textOf(JsonObject object, String name) {
        return text(object, name).orElse("");
    }

    /** Slack's clients send {@code true} as {@code 1} as well. */
    static boolean flag(JsonObject object, String name) {
        return text(object, name)
                .map(said -> said.equals("true") || said.equals("1"))
                .orElse(false);
    }

    static Optional<JsonObject> object(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject);
    }

    /** The objects of the array of that name; none when there is no array. */
    static List<JsonObject> objects(JsonObject object, String name) {
        return object.has(name) && object.get(name).isJsonArray()
                ? objects(object.getAsJsonArray(name))
                : List.of();
    }

    static List<JsonObject> objects(JsonArray array) {
        return array.asList().stream()
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** Every object anywhere inside, the outer ones first. */
    static List<JsonObject> everyObject(JsonElement root) {
        List<JsonObject> found = new ArrayList<>();
        visit(root, found::add);
        return found;
    }

    private static void visit(JsonElement element, Consumer<JsonObject> visitor) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(child -> visit(child, visitor));
        } else if (element.isJsonObject()) {
            visitor.accept(element.getAsJsonObject());
            element.getAsJsonObject().asMap().values().forEach(child -> visit(child, visitor));
        }
    }

    private static Optional<JsonElement> primitive(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).filter(JsonElement::isJsonPrimitive);
    }
}
