package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One workspace, by the token of the settings: what Slack signs can only be from there. */
final class OneToken implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(OneToken.class);

    private final String token;

    OneToken(String token) {
        this.token = token;
    }

    @Override
    public Optional<String> of(TeamId team) {
        return Optional.of(token);
    }

    @Override
    public boolean admits(TeamId team) {
        return true;
    }

    @Override
    public void died(TeamId team, String dead, String reason) {
        LOG.warn("Slack: the bot token is of no use any longer: {}", reason);
    }
}
