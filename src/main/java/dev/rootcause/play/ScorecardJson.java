package dev.rootcause.play;

import dev.rootcause.drill.Event;
import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scorecard as {@code play --json} prints it: phases by their lower-case names. */
record ScorecardJson(
        @Nullable Integer total,
        Map<String, Scorecard.Grade> phases,
        List<Scorecard.Flag> flags,
        int simMinutes,
        String rubric,
        List<Event> ledger) {

    static ScorecardJson of(Scorecard card) {
        Map<String, Scorecard.Grade> phases = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            Scorecard.Grade grade = card.phases().get(phase);
            if (grade != null) {
                phases.put(phase.name().toLowerCase(Locale.ROOT), grade);
            }
        }
        return new ScorecardJson(
                card.total(),
                phases,
                card.flags(),
                card.simMinutes(),
                card.rubric(),
                card.ledger());
    }
}
