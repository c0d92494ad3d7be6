package dev.rootcause.grading;

import dev.rootcause.drill.DrillEnded;
import dev.rootcause.drill.DrillId;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scorecards of finished drills. */
@Service
public class Scorecards {

    private final Grader grader;
    private final StoredScorecards stored;
    private final InstantSource clock;

    Scorecards(Grader grader, StoredScorecards stored, InstantSource clock) {
        this.grader = grader;
        this.stored = stored;
        this.clock = clock;
    }

    /** Empty while the drill runs, and for a drill of another workspace. */
    @Transactional(readOnly = true)
    public Optional<Scorecard> of(DrillId id) {
        return stored.findById(id).map(StoredScorecard::scorecard);
    }

    /** Grades in the transaction that ends the drill: there is no drill over without its card. */
    @EventListener
    void on(DrillEnded ended) {
        stored.save(new StoredScorecard(ended.id(), grader.grade(ended.drill()), clock.instant()));
    }
}
