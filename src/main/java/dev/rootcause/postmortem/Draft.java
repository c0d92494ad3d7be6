package dev.rootcause.postmortem;

import dev.rootcause.drill.DrillView;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem as it is being written.
 *
 * @param saved when it was saved last; null while it is only filled in
 * @param critique what it was worth when it was graded last
 * @param isChanged whether something was written since
 */
public record Draft(
        DrillView drill,
        List<Field> fields,
        @Nullable Instant saved,
        Optional<Critique> critique,
        boolean isChanged) {

    /**
     * A section to write.
     *
     * @param guide what belongs there
     * @param base tells this text from others: who saves another says which one it came from
     */
    public record Field(Section section, String title, String guide, String text, String base) {}

    /** The text alone. */
    public Postmortem text() {
        Map<Section, String> texts =
                fields.stream().collect(Collectors.toMap(Field::section, Field::text));
        return new Postmortem(texts);
    }

    /** Which text each section is. */
    public Map<Section, String> bases() {
        Map<Section, String> bases = new EnumMap<>(Section.class);
        fields.forEach(field -> bases.put(field.section(), field.base()));
        return bases;
    }
}
