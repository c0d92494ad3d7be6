package dev.rootcause.slack;

import java.time.Duration;

/** Who we are in the workspace, as Slack tells it; asked once a day. */
@InSlack
class OwnName {

    private static final String ONLY = "the workspace of the token";

    private final Asking<String, String> known;

    OwnName(SlackCalls slack) {
        known =
                new Asking<>(
                        Duration.ofDays(1),
                        _ -> slack.call("auth.test", it -> it.authTest(call -> call)).getUserId());
    }

    /** The bot's member id. Throws {@link SlackRefused}. */
    String member() {
        return known.about(ONLY);
    }
}
