package dev.rootcause.grading;

import dev.rootcause.drill.DrillId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A scorecard as it was shown. */
@Entity
@Table(name = "scorecard")
class StoredScorecard {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "drill_id"))
    private DrillId id;

    @Version private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private String card;

    private Instant gradedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredScorecard() {}

    StoredScorecard(DrillId id, Scorecard card, Instant gradedAt) {
        this.id = id;
        this.card = written(card);
        this.gradedAt = gradedAt;
    }

    Scorecard scorecard() {
        return read(card);
    }

    static String written(Scorecard card) {
        return JSON.writeValueAsString(card);
    }

    static Scorecard read(String card) {
        return JSON.readValue(card, Scorecard.class);
    }
}
