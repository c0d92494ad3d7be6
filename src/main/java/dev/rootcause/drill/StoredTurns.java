package dev.rootcause.drill;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredTurns extends Repository<StoredTurn, StoredTurn.Key> {

    void save(StoredTurn turn);

    @Query(
            """
            select turn from StoredTurn turn
            where turn.key.team = :team and turn.key.drillId = :drill and turn.key.number > :known
            order by turn.key.number\
            """)
    List<StoredTurn> after(TeamId team, UUID drill, int known);
}
