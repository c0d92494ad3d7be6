package dev.rootcause.play;

import dev.rootcause.charts.Chart;
import dev.rootcause.drill.Event;
import dev.rootcause.grading.Measures;
import dev.rootcause.grading.Phase;
import dev.rootcause.grading.Scorecard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scorecard as {@code play --json} prints it, in one object; its fields stand in {@code
 * cases/README.md}. Phases go by their lower-case names.
 */
record ScorecardJson(
        @Nullable Integer total,
        Map<String, Graded> phases,
        List<Scorecard.Flag> flags,
        int hintPoints,
        int simMinutes,
        String rubric,
        @Nullable Measures measures,
        Scorecard.Debrief debrief,
        List<Chart> strip,
        List<Event> ledger) {

    /**
     * A phase; {@code rules} and {@code missed} are the same as {@code met} and {@code failed}, in
     * words.
     */
    record Graded(
            double level,
            double points,
            List<String> rules,
            List<String> missed,
            List<Scorecard.Quote> quotes,
            List<Scorecard.Met> met,
            List<Scorecard.Failed> failed) {

        static Graded of(Scorecard.Grade grade) {
            return new Graded(
                    grade.level(),
                    grade.points(),
                    grade.rules(),
                    grade.missed(),
                    grade.quotes(),
                    grade.met(),
                    grade.failed());
        }
    }

    static ScorecardJson of(Scorecard card) {
        Map<String, Graded> phases = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            Scorecard.Grade grade = card.phases().get(phase);
            if (grade != null) {
                phases.put(phase.key(), Graded.of(grade));
            }
        }
        return new ScorecardJson(
                card.total(),
                phases,
                card.flags(),
                card.hintPoints(),
                card.simMinutes(),
                card.rubric(),
                card.measures(),
                card.debrief(),
                card.strip(),
                card.ledger());
    }
}
