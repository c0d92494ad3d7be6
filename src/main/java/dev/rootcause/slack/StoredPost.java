package dev.rootcause.slack;

import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A message of ours about a turn; turn 0 is the page. */
@Entity
@Table(name = "slack_post")
class StoredPost {

    @Embeddable
    record Key(@Embedded TeamId team, String channel, String ts) {}

    @EmbeddedId private Key key;
    @Version private @Nullable Long version;
    private UUID drillId;
    private int turn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> pictures;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Press pressed;

    /** Who chose what below it. */
    record Press(Button button, String member) {}

    @SuppressWarnings("NullAway.Init")
    protected StoredPost() {}

    StoredPost(Key key, DrillId drill, int turn) {
        this.key = key;
        this.drillId = drill.id();
        this.turn = turn;
        this.pictures = Map.of();
    }

    void hang(Map<String, String> uploaded) {
        pictures = uploaded;
    }

    void press(Press choice) {
        pressed = choice;
    }

    DrillId drill() {
        return new DrillId(key.team(), drillId);
    }

    int turn() {
        return turn;
    }

    /** Slack's ids of the pictures that hang in it, by their names. */
    Map<String, String> pictures() {
        return pictures;
    }

    Optional<Press> pressed() {
        return Optional.ofNullable(pressed);
    }
}
