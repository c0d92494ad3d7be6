package dev.rootcause.slack;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A request just as a stranger might send it. */
record RawPost(byte[] body, Map<String, String> headers) {

    static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    static final String SIGNATURE = "X-Slack-Signature";

    static RawPost of(String body) {
        return new RawPost(
                body.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "application/json"));
    }

    RawPost with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new RawPost(body, more);
    }

    RawPost without(String header) {
        Map<String, String> fewer = new HashMap<>(headers);
        fewer.remove(header);
        return new RawPost(body, fewer);
    }

    /** Signed as Slack does, at that second. */
    RawPost signed(String secret, long second) {
        return with(TIMESTAMP, Long.toString(second))
                .with(SIGNATURE, new FakeSignature(secret).of(second, body));
    }
}
