package dev.rootcause.slack;

import com.slack.api.Slack;
import dev.rootcause.drill.TeamId;

/** Slack's Web API, in the name of one workspace for each call. */
@InSlack
class WebApi {

    private final Slack slack;
    private final Tokens tokens;

    WebApi(Slack slack, Tokens tokens) {
        this.slack = slack;
        this.tokens = tokens;
    }

    SlackCalls of(TeamId team) {
        return new SlackCalls(slack, tokens, team);
    }
}
