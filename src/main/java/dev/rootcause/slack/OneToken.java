package dev.rootcause.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.rootcause.drill.TeamId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One workspace, by the token of the settings: what Slack signs can only be from there. When Slack
 * takes the token back nothing is heard and nothing is sent until we are started with another.
 */
final class OneToken implements Tokens, Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(OneToken.class);

    private final String token;
    private final Instant since;
    private volatile boolean isDead;

    OneToken(String token, InstantSource clock) {
        this.token = token;
        this.since = clock.instant();
    }

    @Override
    public Optional<String> of(TeamId team) {
        return isDead ? Optional.empty() : Optional.of(token);
    }

    @Override
    public boolean admits(TeamId team) {
        return !isDead;
    }

    @Override
    public void died(TeamId team, String dead, String reason) {
        end(reason);
    }

    /** Tokens of people are none of ours. */
    @Override
    public void revoked(EventsApiPayload<TokensRevokedEvent> event) {
        List<String> bots = event.getEvent().getTokens().getBot();
        if (bots != null && !bots.isEmpty() && isSince(event)) {
            end("tokens_revoked");
        }
    }

    @Override
    public void uninstalled(EventsApiPayload<AppUninstalledEvent> event) {
        if (isSince(event)) {
            end("app_uninstalled");
        }
    }

    /** What comes late may be about the token before; if it is not, Slack says so when we call. */
    private boolean isSince(EventsApiPayload<?> event) {
        Integer time = event.getEventTime();
        return time != null && time >= since.getEpochSecond();
    }

    private void end(String reason) {
        if (!isDead) {
            isDead = true;
            LOG.warn(
                    "Slack: the bot token is of no use any longer: {}. Right: install the app again and start with its new token.",
                    reason);
        }
    }
}
