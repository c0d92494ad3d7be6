package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final String TIMESTAMP = String.valueOf(NOW.getEpochSecond());
    private static final String BODY = "{\"text\":\"größer\"}\n";

    private final Signature signature = new Signature(SECRET);

    @Test
    void takesWhatSlackSigned() {
        assertThat(matches(TIMESTAMP, signed(TIMESTAMP, BODY), BODY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-299, -1, 299})
    void takesAClockThatIsALittleOff(long seconds) {
        String timestamp = String.valueOf(NOW.plusSeconds(seconds).getEpochSecond());
        assertThat(matches(timestamp, signed(timestamp, BODY), BODY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-3600, -301, 301, 3600})
    void refusesWhatIsStaleOrFromTheFuture(long seconds) {
        String timestamp = String.valueOf(NOW.plusSeconds(seconds).getEpochSecond());
        assertThat(matches(timestamp, signed(timestamp, BODY), BODY)).isFalse();
    }

    @Test
    void refusesAnotherBodySecretOrTime() {
        String signed = signed(TIMESTAMP, BODY);
        assertThat(matches(TIMESTAMP, signed, BODY.strip())).isFalse();
        assertThat(matches(String.valueOf(NOW.getEpochSecond() + 1), signed, BODY)).isFalse();
        assertThat(new Signature("other").matches(TIMESTAMP, signed, bytes(BODY), NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v1=00", "v0=zz", "nonsense", "v0=\u00e9"})
    void refusesWhatIsNoSignature(String text) {
        assertThat(matches(TIMESTAMP, text, BODY)).isFalse();
    }

    @Test
    void refusesATruncatedSignature() {
        String signed = signed(TIMESTAMP, BODY);
        assertThat(matches(TIMESTAMP, signed.substring(0, signed.length() - 1), BODY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e9", "soon", "99999999999999999999", "١٢٣"})
    void refusesWhatIsNoTime(String timestamp) {
        assertThat(matches(timestamp, signed(timestamp, BODY), BODY)).isFalse();
    }

    @Test
    void refusesMissingHeaders() {
        assertThat(signature.matches(null, signed(TIMESTAMP, BODY), bytes(BODY), NOW)).isFalse();
        assertThat(signature.matches(TIMESTAMP, null, bytes(BODY), NOW)).isFalse();
    }

    /** Once warm, and when nothing else takes the processor: the best of many rounds. */
    @Test
    void isQuick() {
        byte[] body = bytes("x".repeat(1024));
        String signed = signed(TIMESTAMP, "x".repeat(1024));
        Duration best =
                IntStream.range(0, 400)
                        .mapToObj(_ -> each(signed, body))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        System.out.printf("signature of 1 KiB checked in %.2f us%n", best.toNanos() / 1000.0);
        assertThat(best).isLessThanOrEqualTo(Duration.ofNanos(2_000));
    }

    private Duration each(String signed, byte[] body) {
        int times = 1_000;
        int right = 0;
        long began = System.nanoTime();
        for (int i = 0; i < times; i++) {
            right += signature.matches(TIMESTAMP, signed, body, NOW) ? 1 : 0;
        }
        Duration each = Duration.ofNanos((System.nanoTime() - began) / times);
        assertThat(right).isEqualTo(times);
        return each;
    }

    @Test
    void refusesABodyThatWasCutOffOrEncodedAnew() {
        String signed = signed(TIMESTAMP, BODY);
        byte[] right = bytes(BODY);
        byte[] cut = Arrays.copyOf(right, right.length - 1);
        byte[] latin = BODY.getBytes(StandardCharsets.ISO_8859_1);
        byte[] escaped = bytes(BODY.replace("ö", "\\u00f6").replace("ß", "\\u00df"));
        for (byte[] other : List.of(cut, latin, escaped, bytes("\uFEFF" + BODY))) {
            assertThat(signature.matches(TIMESTAMP, signed, other, NOW)).isFalse();
        }
    }

    /** One request does not disturb another. */
    @Test
    void checksManyAtATime() {
        String signed = signed(TIMESTAMP, BODY);
        assertThat(IntStream.range(0, 10_000).parallel())
                .allMatch(i ->
                        matches(TIMESTAMP, signed, i % 2 == 0 ? BODY : BODY + i) == (i % 2 == 0));
    }

    private boolean matches(String timestamp, String signed, String body) {
        return signature.matches(timestamp, signed, bytes(body), NOW);
    }

    private static String signed(String timestamp, String body) {
        return new SlackSignature.Generator(SECRET).generate(timestamp, body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
