package dev.rootcause.slack;

import tools.jackson.databind.json.JsonMapper;

/** What waits in the inbox; reading back what was written gives an equal value. */
final class IncomingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private IncomingJson() {}

    static String write(Incoming incoming) {
        return MAPPER.writerFor(Incoming.class).writeValueAsString(incoming);
    }

    static Incoming read(String json) {
        return MAPPER.readValue(json, Incoming.class);
    }
}
