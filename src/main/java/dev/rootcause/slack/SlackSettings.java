package dev.rootcause.slack;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How we reach Slack; an empty text is a setting that was not given.
 *
 * @param appToken connects over Socket Mode
 * @param signingSecret lets Slack reach us over HTTP
 * @param apiUrl where the Web API is, ends with {@code /api/}
 * @param shortens what breaks a limit of Slack is shortened and logged; else Slack is left to
 *     refuse it
 */
@ConfigurationProperties("rootcause.slack")
record SlackSettings(
        String botToken,
        String appToken,
        String signingSecret,
        URI apiUrl,
        Paces pace,
        boolean shortens) {

    /**
     * The time between two, in the long run.
     *
     * @param channel messages in one channel
     * @param workspace messages in all channels together
     * @param changes of messages in a workspace
     * @param uploads to a workspace
     */
    record Paces(Duration channel, Duration workspace, Duration changes, Duration uploads) {}

    boolean overSocket() {
        return !appToken.isBlank();
    }

    boolean overHttp() {
        return !signingSecret.isBlank();
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "SlackSettings[" + apiUrl + "]";
    }
}
