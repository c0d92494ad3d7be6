package dev.rootcause.slack;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Objects;

/** Who we are in the workspace, as Slack tells it; asked once a day. */
@InSlack
class OwnName {

    private static final String ONLY = "the workspace of the token";

    private final LoadingCache<String, String> known;

    OwnName(SlackCalls slack) {
        known =
                Caffeine.newBuilder()
                        .expireAfterWrite(Duration.ofDays(1))
                        .build(_ -> slack.call("auth.test", it -> it.authTest(call -> call)).getUserId());
    }

    /** The bot's member id. Throws {@link SlackRefused}. */
    String member() {
        return Objects.requireNonNull(known.get(ONLY));
    }
}
