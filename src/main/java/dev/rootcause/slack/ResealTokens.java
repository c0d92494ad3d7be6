package dev.rootcause.slack;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** After a start with a new key no token is sealed by an old one, which may then be taken away. */
@InManyWorkspaces
class ResealTokens {

    private final Installations installations;

    ResealTokens(Installations installations) {
        this.installations = installations;
    }

    @EventListener(ApplicationReadyEvent.class)
    void reseal() {
        installations.reseal();
    }
}
