package dev.rootcause.slack;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.rootcause.drill.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace, or an organization for all its workspaces, has given us.
 *
 * @param team the workspace; the organization when it is for all of them
 * @param enterprise the organization, when there is one
 * @param by member id of who installed us
 */
record Installation(TeamId team, @Nullable String enterprise, Bot bot, String scopes, String by) {

    /**
     * Us in there.
     *
     * @param user member id
     */
    record Bot(String user, String token) {

        /** Nothing of it may reach a log. */
        @Override
        public String toString() {
            return user;
        }
    }

    /** Throws {@link SlackRefused} when the answer gives no access to a bot. */
    static Installation of(OAuthV2AccessResponse answer) {
        if (!"bot".equals(answer.getTokenType())
                || isBlank(answer.getAccessToken())
                || isBlank(answer.getBotUserId())) {
            throw new SlackRefused("oauth.v2.access", "no_bot_token");
        }
        return new Installation(
                new TeamId(team(answer)),
                answer.getEnterprise() == null ? null : answer.getEnterprise().getId(),
                new Bot(answer.getBotUserId(), answer.getAccessToken()),
                words(answer.getScope()),
                answer.getAuthedUser() == null ? "" : words(answer.getAuthedUser().getId()));
    }

    private static String team(OAuthV2AccessResponse answer) {
        String team =
                answer.isEnterpriseInstall()
                        ? answer.getEnterprise() == null ? "" : answer.getEnterprise().getId()
                        : answer.getTeam() == null ? "" : answer.getTeam().getId();
        if (isBlank(team)) {
            throw new SlackRefused("oauth.v2.access", "no_team");
        }
        return team;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
