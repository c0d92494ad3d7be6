package dev.rootcause.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;

/** A workspace takes its access back. */
interface Farewell {

    /** What it throws must not be acknowledged. */
    void revoked(EventsApiPayload<TokensRevokedEvent> event);

    /** What it throws must not be acknowledged. */
    void uninstalled(EventsApiPayload<AppUninstalledEvent> event);
}
