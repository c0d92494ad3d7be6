package dev.rootcause.grading;

import dev.rootcause.drill.TeamId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredCorrections extends Repository<StoredCorrection, StoredCorrection.Key> {

    void save(StoredCorrection correction);

    /** In the order made. */
    @Query(
            """
            select correction from StoredCorrection correction
            where correction.key.team = :team and correction.key.drillId = :drill
            order by correction.key.number\
            """)
    List<StoredCorrection> of(TeamId team, UUID drill);
}
