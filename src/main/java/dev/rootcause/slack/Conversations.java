package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import java.time.Duration;
import java.util.List;

/** The conversations of the bot with one person. */
@InSlack
class Conversations {

    private final Asking<Candidate, String> open;

    Conversations(WebApi slack) {
        this.open = new Asking<>(Duration.ofHours(1), who -> open(slack, who));
    }

    /** Slack's id of the conversation. Throws {@link SlackRefused}. */
    String with(Candidate who) {
        return open.about(who);
    }

    private static String open(WebApi slack, Candidate who) {
        return slack.of(who.team())
                .call(
                        "conversations.open",
                        it -> it.conversationsOpen(call -> call.users(List.of(who.member()))))
                .getChannel()
                .getId();
    }
}
