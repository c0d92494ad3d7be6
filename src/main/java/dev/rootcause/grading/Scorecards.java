package dev.rootcause.grading;

import dev.rootcause.drill.DrillEnded;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scorecards of finished drills. */
@Service
public class Scorecards {

    private final Grader grader;
    private final StoredScorecards stored;
    private final StoredCorrections corrections;
    private final InstantSource clock;

    Scorecards(
            Grader grader,
            StoredScorecards stored,
            StoredCorrections corrections,
            InstantSource clock) {
        this.grader = grader;
        this.stored = stored;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * With all that was put right; empty while the drill runs, and for a drill of another
     * workspace.
     */
    @Transactional(readOnly = true)
    public Optional<Scorecard> of(DrillId id) {
        return stored.findById(id)
                .map(card ->
                        corrections.of(id.team(), id.id()).reversed().stream()
                                .findFirst()
                                .map(StoredCorrection::after)
                                .orElseGet(card::scorecard));
    }

    /** What those drills of a workspace came to, by id; those without a number are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> totals(TeamId team, Collection<UUID> drills) {
        Map<UUID, Integer> totals = new HashMap<>();
        for (StoredScorecards.Total it : stored.totals(team.value(), drills)) {
            if (it.total() != null) {
                totals.put(it.drill(), it.total());
            }
        }
        return totals;
    }

    /** What the drill was graded by; that of today while it is not graded. */
    @Transactional(readOnly = true)
    public Basis basis(DrillId id) {
        return of(id).map(Basis::of).orElseGet(Basis::today);
    }

    /** As it was first graded. */
    @Transactional(readOnly = true)
    public Optional<Scorecard> first(DrillId id) {
        return stored.findById(id).map(StoredScorecard::scorecard);
    }

    /** Grades in the transaction that ends the drill: there is no drill over without its card. */
    @EventListener
    void on(DrillEnded ended) {
        stored.save(new StoredScorecard(ended.id(), grader.grade(ended.drill()), clock.instant()));
    }
}
