package dev.rootcause.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Each lets the bot open one view, within three seconds. */
final class FakeTriggers {

    static final Duration LIFE = Duration.ofSeconds(3);

    private record Trigger(FakeUser user, Instant born) {}

    private final InstantSource clock;
    private final Map<String, Trigger> triggers = new ConcurrentHashMap<>();
    private final Set<String> exchanged = new HashSet<>();

    FakeTriggers(InstantSource clock) {
        this.clock = clock;
    }

    String newFor(FakeUser user) {
        String id = "123456.7890123." + UUID.randomUUID().toString().replace("-", "");
        triggers.put(id, new Trigger(user, clock.instant()));
        return id;
    }

    synchronized FakeUser exchange(String id) {
        Trigger trigger = triggers.get(id);
        Refusal.when(trigger == null, "invalid_trigger_id");
        Refusal.when(exchanged.contains(id), "exchanged_trigger_id");
        Refusal.when(clock.instant().isAfter(trigger.born().plus(LIFE)), "expired_trigger_id");
        exchanged.add(id);
        return trigger.user();
    }
}
