package dev.rootcause.slack;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How workspaces install us by themselves; an empty text is a setting that was not given.
 *
 * @param clientId what Slack calls the app; without it there is the one workspace of the bot token
 * @param tokenKeys seal the tokens of the workspaces: 32 bytes in base64 each, the newest first
 * @param profile what workspaces are asked for
 * @param keepFor how long we keep what we have of a workspace that has removed us
 */
@ConfigurationProperties("rootcause.slack")
record InstallSettings(
        String clientId, String clientSecret, String tokenKeys, Profile profile, Duration keepFor) {

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "InstallSettings[" + profile + ", " + keepFor + "]";
    }
}
