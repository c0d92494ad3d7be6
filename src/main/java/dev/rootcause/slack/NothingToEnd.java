package dev.rootcause.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The token of the settings is not ours to end; whoever runs us is told. */
final class NothingToEnd implements Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(NothingToEnd.class);

    @Override
    public void revoked(EventsApiPayload<TokensRevokedEvent> event) {
        LOG.warn("Slack: a token was taken back in {}", event.getTeamId());
    }

    @Override
    public void uninstalled(EventsApiPayload<AppUninstalledEvent> event) {
        LOG.warn("Slack: the app was removed from {}", event.getTeamId());
    }
}
