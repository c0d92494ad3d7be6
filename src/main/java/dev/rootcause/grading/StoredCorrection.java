package dev.rootcause.grading;

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

/** A correction with the card that came of it; written once. */
@Entity
@Table(name = "correction")
class StoredCorrection {

    @Embeddable
    record Key(@Embedded TeamId team, UUID drillId, int number) {}

    @EmbeddedId private Key key;
    @Version private @Nullable Long version;
    private String rule;
    private int turn;
    private String who;
    private String why;
    private Instant madeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String card;

    @SuppressWarnings("NullAway.Init")
    protected StoredCorrection() {}

    StoredCorrection(DrillId drill, Correction correction, Scorecard after) {
        this.key = new Key(drill.team(), drill.id(), correction.number());
        this.rule = correction.rule();
        this.turn = correction.turn();
        this.who = correction.who();
        this.why = correction.why();
        this.madeAt = correction.at();
        this.card = StoredScorecard.written(after);
    }

    Correction correction() {
        return new Correction(key.number(), rule, turn, who, why, madeAt);
    }

    Scorecard after() {
        return StoredScorecard.read(card);
    }
}
