package dev.rootcause.prompts;

import java.util.Map;

/** The sentences of {@code prompts/}, by name. */
public interface Prompts {

    /**
     * The sentence of that name with its {@code <slots>} filled. Throws when a slot has no value,
     * or a value no slot.
     */
    String say(String name, Map<String, String> values);

    default String say(String name) {
        return say(name, Map.of());
    }
}
