package dev.rootcause.drill;

import dev.rootcause.simulation.Moment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A turn as it was shown; written once. */
@Entity
@Table(name = "turn")
class StoredTurn {

    private static final TypeReference<List<Event>> EVENTS = new TypeReference<>() {};
    private static final TypeReference<Post> POST = new TypeReference<>() {};
    private static final TypeReference<Pending> PENDING = new TypeReference<>() {};

    @Embeddable
    record Key(@Embedded TeamId team, UUID drillId, int number) {}

    @EmbeddedId private Key key;
    @Version private @Nullable Long version;
    private String author;
    private String message;
    private Instant receivedAt;

    @Column(name = "before_second")
    private int before;

    @Column(name = "after_second")
    private int after;

    @JdbcTypeCode(SqlTypes.JSON)
    private String events;

    @JdbcTypeCode(SqlTypes.JSON)
    private String post;

    @JdbcTypeCode(SqlTypes.JSON)
    private String pending;

    private boolean exact;

    @SuppressWarnings("NullAway.Init")
    protected StoredTurn() {}

    StoredTurn(DrillId drill, Turn turn) {
        this.key = new Key(drill.team(), drill.id(), turn.number());
        this.author = turn.message().author();
        this.message = turn.message().text();
        this.receivedAt = turn.message().received();
        this.before = turn.before().second();
        this.after = turn.after().second();
        this.events = Json.write(turn.events(), EVENTS);
        this.post = Json.write(turn.post(), POST);
        this.pending = Json.write(turn.pending(), PENDING);
        this.exact = turn.exact();
    }

    Turn turn() {
        return new Turn(
                key.number(),
                new Message(author, message, receivedAt),
                new Moment(before),
                new Moment(after),
                Json.read(events, EVENTS),
                Json.read(post, POST),
                Json.read(pending, PENDING),
                exact);
    }
}
