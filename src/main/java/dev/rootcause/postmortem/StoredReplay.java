package dev.rootcause.postmortem;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A replay as it was shown; it is never computed again. */
@Entity
@Table(name = "fix_replay")
class StoredReplay {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param number of the drill's replays, from 1
     */
    @Embeddable
    record Key(@Embedded TeamId team, UUID drillId, int number) {}

    @EmbeddedId private Key key;
    @Version private @Nullable Long version;
    private String words;

    @JdbcTypeCode(SqlTypes.JSON)
    private String replayed;

    private Instant runAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredReplay() {}

    StoredReplay(DrillId drill, String words, Replayed replayed, Instant runAt) {
        this.key = new Key(drill.team(), drill.id(), replayed.number());
        this.words = words;
        this.replayed = JSON.writeValueAsString(replayed);
        this.runAt = runAt;
    }

    Replayed replayed() {
        return JSON.readValue(replayed, Replayed.class);
    }
}
