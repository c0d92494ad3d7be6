package dev.rootcause.drill;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values as they are kept in columns of JSON; reading back what was written gives an equal value.
 */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static <T> String write(T value, TypeReference<T> type) {
        return MAPPER.writerFor(type).writeValueAsString(value);
    }

    static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }
}
