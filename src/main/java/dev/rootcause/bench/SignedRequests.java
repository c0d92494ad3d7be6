package dev.rootcause.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Requests as Slack sends them: what people say and command, signed, each with a time of its own.
 */
final class SignedRequests {

    static final String SECRET = "bench-signing-secret";

    private static final String EVENT =
            """
            {"token":"deprecated","team_id":"T0BENCH","context_team_id":"T0BENCH",\
            "context_enterprise_id":null,"api_app_id":"A0BENCH","event":{"type":"message",\
            "user":"U%1$s","ts":"%2$s","client_msg_id":"0199c0de-0000-7000-8000-%4$012d",\
            "text":"%3$s","team":"T0BENCH","blocks":[{"type":"rich_text","block_id":"b1",\
            "elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"%3$s"}]}]}],\
            "channel":"D%1$s","event_ts":"%2$s","channel_type":"im"},"type":"event_callback",\
            "event_id":"Ev%4$d","event_time":%5$d,"authorizations":[{"enterprise_id":null,\
            "team_id":"T0BENCH","user_id":"UBOT","is_bot":true,"is_enterprise_install":false}],\
            "is_ext_shared_channel":false,"event_context":"4-eyJldCI6Im1lc3NhZ2UiLCJ0aWQiOiJUMEJFTkNIIn0"}\
            """;

    private static final String COMMAND =
            "token=deprecated&team_id=T0BENCH&team_domain=bench&channel_id=D%1$s&channel_name=dm"
                    + "&user_id=U%1$s&user_name=u&command=%%2Frootcause&text=drill+rc-104"
                    + "&api_app_id=A0BENCH&trigger_id=%2$d.1";

    private final int port;
    private final InstantSource clock;
    private final AtomicLong number = new AtomicLong();

    SignedRequests(int port, InstantSource clock) {
        this.port = port;
        this.clock = clock;
    }

    /** The bytes of a whole HTTP request. */
    byte[] says(String member, String words) {
        long micros = clock.instant().toEpochMilli() * 1_000;
        long id = number.incrementAndGet();
        String ts = "%d.%06d".formatted(micros / 1_000_000, id % 1_000_000);
        return request(
                "application/json", EVENT.formatted(member, ts, words, id, micros / 1_000_000));
    }

    byte[] startsDrill(String member) {
        return request(
                "application/x-www-form-urlencoded",
                COMMAND.formatted(member, number.incrementAndGet()));
    }

    private byte[] request(String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        long now = clock.instant().getEpochSecond();
        String head =
                """
                POST /slack/events HTTP/1.1\r
                Host: 127.0.0.1:%d\r
                Content-Type: %s\r
                Content-Length: %d\r
                X-Slack-Request-Timestamp: %d\r
                X-Slack-Signature: v0=%s\r
                \r
                """
                        .formatted(port, type, bytes.length, now, signature(now, bytes));
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[start.length + bytes.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        return all;
    }

    private static String signature(long now, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + now + ":").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
