package dev.rootcause.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.rootcause.drill.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends an installation at once when the event can only mean it. It may also be late, and we
 * installed again since, or be about one workspace of an organization: then Slack is asked, and a
 * dead token ends it.
 */
@InManyWorkspaces
class EndInstallation implements Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(EndInstallation.class);

    private final Installations installations;
    private final WebApi slack;
    private final Beside beside;

    EndInstallation(Installations installations, WebApi slack, Beside beside) {
        this.installations = installations;
        this.slack = slack;
        this.beside = beside;
    }

    /** Tokens of people are none of ours. */
    @Override
    public void revoked(EventsApiPayload<TokensRevokedEvent> event) {
        List<String> bots = event.getEvent().getTokens().getBot();
        if (bots != null && !bots.isEmpty()) {
            standing(event)
                    .forEach(it ->
                            end(
                                    it,
                                    "tokens_revoked",
                                    bots.contains(it.botUser()) && isSince(it, event)));
        }
    }

    @Override
    public void uninstalled(EventsApiPayload<AppUninstalledEvent> event) {
        standing(event)
                .limit(1)
                .forEach(it ->
                        end(
                                it,
                                "app_uninstalled",
                                it.team().value().equals(event.getTeamId()) && isSince(it, event)));
    }

    /** Of the workspace, then of its organization. */
    private Stream<InstallationRows.Standing> standing(EventsApiPayload<?> event) {
        return Stream.of(
                        Optional.ofNullable(event.getTeamId()),
                        Optional.ofNullable(event.getEnterpriseId()))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(id -> installations.standing(new TeamId(id)).stream());
    }

    private static boolean isSince(InstallationRows.Standing standing, EventsApiPayload<?> event) {
        Integer time = event.getEventTime();
        return time != null && time >= standing.installedAt().getEpochSecond();
    }

    private void end(InstallationRows.Standing standing, String reason, boolean isCertain) {
        if (isCertain) {
            installations.end(standing.team(), reason);
        } else {
            beside.run(() -> ask(standing.team()));
        }
    }

    private void ask(TeamId team) {
        try {
            slack.of(team).call("auth.test", it -> it.authTest(call -> call));
        } catch (SlackRefused e) {
            LOG.info("Slack: asked about {}: {}", team.value(), e.getMessage());
        }
    }
}
