package dev.rootcause.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slack's signature of a request: {@code v0=} and the HMAC-SHA256 of {@code v0:timestamp:body}, in
 * hex.
 *
 * @see <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying
 *     requests from Slack</a>
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v0=";
    private static final long WINDOW_SEC = Duration.ofMinutes(5).toSeconds();
    private static final int MOST_DIGITS = 12; // seconds of a date far beyond ours

    /**
     * Knows the key and has begun; each request goes on with a copy, which costs next to nothing.
     */
    private final Mac begun;

    Signature(String signingSecret) {
        this.begun = begun(signingSecret);
    }

    private static Mac begun(String signingSecret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update("v0:".getBytes(StandardCharsets.US_ASCII));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM knows " + ALGORITHM, e);
        }
    }

    /**
     * Whether Slack signed these bytes within five minutes of now, before or after; {@code null}
     * stands for a header that is missing.
     */
    boolean matches(
            @Nullable String timestamp, @Nullable String signature, byte[] body, Instant now) {
        return timestamp != null
                && signature != null
                && signature.startsWith(VERSION)
                && isFresh(timestamp, now)
                && MessageDigest.isEqual(
                        hex(timestamp, body).getBytes(StandardCharsets.US_ASCII),
                        signature.substring(VERSION.length()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFresh(String timestamp, Instant now) {
        return !timestamp.isEmpty()
                && timestamp.length() <= MOST_DIGITS
                && timestamp.chars().allMatch(it -> it >= '0' && it <= '9')
                && Math.abs(now.getEpochSecond() - Long.parseLong(timestamp)) <= WINDOW_SEC;
    }

    private String hex(String timestamp, byte[] body) {
        Mac mac = copy();
        mac.update((timestamp + ":").getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private Mac copy() {
        try {
            return (Mac) begun.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(ALGORITHM + " of every JVM can be copied", e);
        }
    }
}
