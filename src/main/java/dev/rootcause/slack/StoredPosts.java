package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPosts extends Repository<StoredPost, StoredPost.Key> {

    Optional<StoredPost> findById(StoredPost.Key key);

    /** Those that answer a message of a member's. */
    @Query(
            """
            select post from StoredPost post
            where post.key.team = :team and post.drillId = :drill and post.said is not null\
            """)
    List<StoredPost> answering(TeamId team, UUID drill);

    /** The row for the rest of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select post from StoredPost post where post.key = :key")
    Optional<StoredPost> lock(StoredPost.Key key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select post from StoredPost post
            where post.key.team = :team and post.channel = :channel and post.ts = :ts\
            """)
    Optional<StoredPost> lock(TeamId team, String channel, String ts);
}
