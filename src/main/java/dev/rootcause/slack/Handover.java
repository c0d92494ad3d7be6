package dev.rootcause.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * The seam between acknowledging and doing: listeners hand over here and return. What Slack
 * delivers twice is done once, as long as this program lives.
 */
@InSlack
class Handover {

    private final Acts acts;
    private final InOrder order;
    private final Cache<String, Boolean> taken =
            Caffeine.newBuilder()
                    .expireAfterWrite(Duration.ofMinutes(10))
                    .maximumSize(100_000)
                    .build();

    Handover(Acts acts, InOrder order) {
        this.acts = acts;
        this.order = order;
    }

    void take(Incoming incoming) {
        String key = incoming.who().team().value() + " " + incoming.key();
        if (taken.asMap().putIfAbsent(key, true) == null) {
            order.run(incoming.line(), () -> acts.carryOut(incoming));
        }
    }
}
