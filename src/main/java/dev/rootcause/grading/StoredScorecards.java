package dev.rootcause.grading;

import dev.rootcause.drill.DrillId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredScorecards extends Repository<StoredScorecard, DrillId> {

    void save(StoredScorecard scorecard);

    Optional<StoredScorecard> findById(DrillId id);
}
