package dev.rootcause.drill;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDrills extends Repository<StoredDrill, DrillId> {

    void save(StoredDrill drill);

    /** With its turns. */
    void delete(StoredDrill drill);

    Optional<StoredDrill> findById(DrillId id);

    /** The row for the rest of the transaction: whoever comes second waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select drill from StoredDrill drill where drill.id = :id")
    Optional<StoredDrill> lock(DrillId id);

    /** When a drill that is not over was heard last; nothing is loaded for it. */
    @Query(
            """
            select drill.heardAt from StoredDrill drill
            where drill.id = :id and drill.endedAt is null\
            """)
    Optional<Instant> lastHeard(DrillId id);

    /** Those that nobody has said anything in since, the longest silence first. */
    @Query(
            """
            select drill.id from StoredDrill drill
            where drill.endedAt is null and drill.heardAt <= :since
            order by drill.heardAt
            limit 100\
            """)
    List<DrillId> quietSince(Instant since);

    /** When each case was begun last. */
    @Query(
            """
            select new dev.rootcause.drill.StoredDrills$Played(drill.code, max(drill.startedAt))
            from StoredDrill drill
            where drill.id.team = :team and drill.candidate = :member
            group by drill.code\
            """)
    List<Played> lastPlayed(TeamId team, String member);

    record Played(String code, Instant at) {}

    /** The newest first. */
    @Query(
            """
            select drill from StoredDrill drill
            where drill.id.team = :team and drill.candidate = :member
            order by drill.startedAt desc
            limit 50\
            """)
    List<StoredDrill> of(TeamId team, String member);

    /** Ids that sort by time keep the index dense. */
    @NativeQuery("select uuidv7()")
    UUID nextId();
}
