package dev.rootcause.slack;

import com.google.gson.JsonElement;
import java.util.Map;

/**
 * How much text Slack sees in blocks. It refuses a message at some 11,000 characters of text and of
 * what goes with it, and says nowhere what it counts: so every string counts.
 */
final class TextBudget {

    static final int MOST = 10_000;

    private TextBudget() {}

    static int of(JsonElement json) {
        if (json.isJsonArray()) {
            return json.getAsJsonArray().asList().stream().mapToInt(TextBudget::of).sum();
        }
        if (json.isJsonObject()) {
            return json.getAsJsonObject().entrySet().stream()
                    .map(Map.Entry::getValue)
                    .mapToInt(TextBudget::of)
                    .sum();
        }
        boolean text = json.isJsonPrimitive() && json.getAsJsonPrimitive().isString();
        return text ? json.getAsString().length() : 0;
    }
}
