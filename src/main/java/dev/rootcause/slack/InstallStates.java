package dev.rootcause.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Installations that somebody has begun: a state serves once, within ten minutes, and only the
 * browser that it was made for. What is stored of it opens nothing.
 */
@InManyWorkspaces
class InstallStates {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final InstantSource clock;

    InstallStates(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something that nobody can guess, to be kept by a browser. */
    String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String begin(String browser) {
        Instant now = clock.instant();
        database.sql("delete from slack_install_state where expires_at <= ?")
                .param(at(now))
                .update();
        String state = secret();
        database.sql(
                        "insert into slack_install_state (state, browser, expires_at) values (?, ?, ?)")
                .params(digest(state), digest(browser), at(now.plus(LIFE)))
                .update();
        return state;
    }

    /** Whether it is one; from now on it is none. */
    boolean use(String state, String browser) {
        return database.sql(
                                "delete from slack_install_state where state = ? and browser = ? and expires_at > ?")
                        .params(digest(state), digest(browser), at(clock.instant()))
                        .update()
                == 1;
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM knows SHA-256", e);
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
