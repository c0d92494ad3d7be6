package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation with the drill that is played in it. */
@Entity
@Table(name = "slack_place")
class StoredPlace {

    private static final String NO_THREAD = "";

    @Embeddable
    record Key(@Embedded TeamId team, String channel, String thread) {

        static Key of(TeamId team, String channel, @Nullable String thread) {
            return new Key(team, channel, thread == null ? NO_THREAD : thread);
        }
    }

    @EmbeddedId private Key key;
    @Version private @Nullable Long version;
    private UUID drillId;
    private String candidate;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredPlace() {}

    StoredPlace(Place place, Instant at) {
        this.key = Key.of(place.team(), place.channel(), place.thread());
        open(place, at);
    }

    /** In a conversation with the bot a new drill takes the place of the one before. */
    final void open(Place place, Instant at) {
        this.drillId = place.drill().id();
        this.candidate = place.candidate().member();
        this.openedAt = at;
    }

    Place place() {
        return new Place(
                key.channel(),
                key.thread().equals(NO_THREAD) ? null : key.thread(),
                new DrillId(key.team(), drillId),
                new Candidate(key.team(), candidate));
    }
}
