package dev.rootcause.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.rootcause.drill.TeamId;
import java.time.Duration;

/** Who we are in a workspace, as Slack tells it; asked once a day. */
@InSlack
class OwnName {

    private final Asking<TeamId, Us> known;

    OwnName(WebApi slack) {
        known =
                new Asking<>(
                        Duration.ofDays(1),
                        team ->
                                Us.of(
                                        slack.of(team)
                                                .call(
                                                        "auth.test",
                                                        it -> it.authTest(call -> call))));
    }

    /**
     * Us in a workspace.
     *
     * @param address of the workspace, with a slash at its end; empty when Slack does not say
     */
    private record Us(String member, String address) {

        static Us of(AuthTestResponse answer) {
            String url = answer.getUrl() == null ? "" : answer.getUrl();
            return new Us(answer.getUserId(), url.isEmpty() || url.endsWith("/") ? url : url + "/");
        }
    }

    /** The bot's member id. Throws {@link SlackRefused}. */
    String member(TeamId team) {
        return known.about(team).member();
    }

    /** Where the workspace is on the web; empty when Slack does not say. */
    String address(TeamId team) {
        try {
            return known.about(team).address();
        } catch (SlackRefused e) {
            return "";
        }
    }
}
