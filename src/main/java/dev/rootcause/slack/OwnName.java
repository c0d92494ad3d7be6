package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.time.Duration;

/** Who we are in a workspace, as Slack tells it; asked once a day. */
@InSlack
class OwnName {

    private final Asking<TeamId, String> known;

    OwnName(WebApi slack) {
        known =
                new Asking<>(
                        Duration.ofDays(1),
                        team ->
                                slack.of(team)
                                        .call("auth.test", it -> it.authTest(call -> call))
                                        .getUserId());
    }

    /** The bot's member id. Throws {@link SlackRefused}. */
    String member(TeamId team) {
        return known.about(team);
    }
}
