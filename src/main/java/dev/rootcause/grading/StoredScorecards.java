package dev.rootcause.grading;

import dev.rootcause.drill.DrillId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredScorecards extends Repository<StoredScorecard, DrillId> {

    void save(StoredScorecard scorecard);

    Optional<StoredScorecard> findById(DrillId id);

    /** The row for the rest of the transaction: corrections of one drill come one by one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select card from StoredScorecard card where card.id = :id")
    Optional<StoredScorecard> lock(DrillId id);
}
