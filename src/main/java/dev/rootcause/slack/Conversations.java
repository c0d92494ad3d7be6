package dev.rootcause.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.drill.Candidate;
import java.time.Duration;
import java.util.List;

/** The conversations of the bot with one person. */
@InSlack
class Conversations {

    private final SlackCalls slack;
    private final Cache<Candidate, String> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).maximumSize(10_000).build();

    Conversations(SlackCalls slack) {
        this.slack = slack;
    }

    /** Slack's id of the conversation. Throws {@link SlackRefused}. */
    String with(Candidate who) {
        return known.get(who, this::open);
    }

    private String open(Candidate who) {
        return slack.call(
                        "conversations.open",
                        it -> it.conversationsOpen(call -> call.users(List.of(who.member()))))
                .getChannel()
                .getId();
    }
}
