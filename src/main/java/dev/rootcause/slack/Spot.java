package dev.rootcause.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A JSON value and where it stands.
 *
 * @param path {@code blocks[2].text}
 * @param broken what was found wrong so far, everywhere
 */
record Spot(String path, JsonElement value, List<String> broken) {

    void wrong(String what) {
        broken.add(path + " " + what);
    }

    /** Empty when it is not there. */
    Optional<Spot> at(String key) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        JsonElement found = object.get(key);
        return found == null || found.isJsonNull()
                ? Optional.empty()
                : Optional.of(new Spot(path.isEmpty() ? key : path + "." + key, found, broken));
    }

    boolean has(String key) {
        return at(key).isPresent();
    }

    /** None when it is no list. */
    List<Spot> items() {
        return value instanceof JsonArray array
                ? IntStream.range(0, array.size())
                        .mapToObj(i -> new Spot(path + "[" + i + "]", array.get(i), broken))
                        .toList()
                : List.of();
    }

    List<Spot> items(String key) {
        return at(key).map(Spot::items).orElse(List.of());
    }

    /** Empty when it is no text. */
    Optional<String> text() {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }

    String text(String key) {
        return at(key).flatMap(Spot::text).orElse("");
    }
}
