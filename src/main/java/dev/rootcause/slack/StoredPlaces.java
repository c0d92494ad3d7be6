package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPlaces extends Repository<StoredPlace, StoredPlace.Key> {

    void save(StoredPlace place);

    void delete(StoredPlace place);

    Optional<StoredPlace> findById(StoredPlace.Key key);

    /** That of the thread, else that of the whole conversation. */
    @Query(
            """
            select place from StoredPlace place
            where place.key.team = :team and place.key.channel = :channel
            and place.key.thread in (:thread, '')
            order by place.key.thread desc
            limit 1\
            """)
    Optional<StoredPlace> at(TeamId team, String channel, String thread);

    @Query(
            "select place from StoredPlace place where place.key.team = :team and place.drillId = :drill")
    Optional<StoredPlace> of(TeamId team, UUID drill);
}
