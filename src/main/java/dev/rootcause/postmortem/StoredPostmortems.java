package dev.rootcause.postmortem;

import dev.rootcause.drill.DrillId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPostmortems extends Repository<StoredPostmortem, DrillId> {

    StoredPostmortem save(StoredPostmortem postmortem);

    Optional<StoredPostmortem> findById(DrillId id);

    /** The row for the rest of the transaction: whoever comes second waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select postmortem from StoredPostmortem postmortem where postmortem.id = :id")
    Optional<StoredPostmortem> lock(DrillId id);

    /** A draft of nothing, unless there is one already. */
    @Modifying
    @NativeQuery(
            """
            insert into postmortem (team_id, drill_id, version, revision, sections, saved_at)
            values (:team, :drill, 0, 0, '{}', :now) on conflict do nothing\
            """)
    void begin(String team, UUID drill, Instant now);
}
