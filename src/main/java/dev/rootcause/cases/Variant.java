package dev.rootcause.cases;

import java.util.Map;

/**
 * The same incident in another company: rates, capacities and numbers scaled together, names
 * replaced.
 *
 * @param names name of the reference variant to its name here
 */
public record Variant(double scale, Map<String, String> names) {

    public static final Variant REFERENCE = new Variant(1, Map.of());

    public String rename(String text) {
        String renamed = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replace(name.getKey(), name.getValue());
        }
        return renamed;
    }
}
