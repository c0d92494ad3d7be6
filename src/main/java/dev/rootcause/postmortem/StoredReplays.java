package dev.rootcause.postmortem;

import dev.rootcause.drill.TeamId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredReplays extends Repository<StoredReplay, StoredReplay.Key> {

    void save(StoredReplay replay);

    /** The oldest first. */
    @Query(
            """
            select replay from StoredReplay replay
            where replay.key.team = :team and replay.key.drillId = :drill
            order by replay.key.number\
            """)
    List<StoredReplay> of(TeamId team, UUID drill);
}
