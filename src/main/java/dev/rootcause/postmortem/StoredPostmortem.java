package dev.rootcause.postmortem;

import dev.rootcause.drill.DrillId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A draft with its last critique. */
@Entity
@Table(name = "postmortem")
class StoredPostmortem {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<Section, String>> SECTIONS = new TypeReference<>() {};

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "drill_id"))
    private DrillId id;

    @Version private @Nullable Long version;
    private long revision;

    @JdbcTypeCode(SqlTypes.JSON)
    private String sections;

    private Instant savedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String critique;

    private @Nullable Long gradedRevision;

    @SuppressWarnings("NullAway.Init")
    protected StoredPostmortem() {}

    long revision() {
        return revision;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** The sections that were written. */
    Map<Section, String> sections() {
        return JSON.readValue(sections, SECTIONS);
    }

    /** Makes a new revision. */
    void write(Map<Section, String> texts, Instant now) {
        revision++;
        Map<Section, String> all = new EnumMap<>(Section.class);
        all.putAll(sections());
        all.putAll(texts);
        sections = JSON.writeValueAsString(all);
        savedAt = now;
    }

    void grade(Critique graded) {
        critique = JSON.writeValueAsString(graded);
        gradedRevision = revision;
    }

    Optional<Critique> critique() {
        return Optional.ofNullable(critique).map(it -> JSON.readValue(it, Critique.class));
    }

    /** Whether something was written since the last critique. */
    boolean isChanged() {
        return gradedRevision != null && gradedRevision != revision;
    }
}
