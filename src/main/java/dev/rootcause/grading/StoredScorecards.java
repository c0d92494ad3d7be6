package dev.rootcause.grading;

import dev.rootcause.drill.DrillId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredScorecards extends Repository<StoredScorecard, DrillId> {

    void save(StoredScorecard scorecard);

    Optional<StoredScorecard> findById(DrillId id);

    /**
     * @param total null when there was not enough evidence
     */
    record Total(UUID drill, @Nullable Integer total) {}

    /** With all that was put right. */
    @NativeQuery(
            """
            select scorecard.drill_id as drill,
                (coalesce(corrected.card, scorecard.card) ->> 'total')::int as total
            from scorecard left join lateral (
                select card from correction
                where team_id = scorecard.team_id and drill_id = scorecard.drill_id
                order by number desc limit 1) corrected on true
            where scorecard.team_id = :team and scorecard.drill_id in (:drills)\
            """)
    List<Total> totals(String team, Collection<UUID> drills);

    /** The row for the rest of the transaction: corrections of one drill come one by one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select card from StoredScorecard card where card.id = :id")
    Optional<StoredScorecard> lock(DrillId id);
}
