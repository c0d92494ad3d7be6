package dev.rootcause.slack;

import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import dev.rootcause.transaction.LastWrites;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of our messages about turns. */
@InSlack
class Posts {

    private final StoredPosts stored;
    private final LastWrites writes;

    Posts(StoredPosts stored, LastWrites writes) {
        this.stored = stored;
        this.writes = writes;
    }

    /** A new one; every turn writes such a row. */
    void keep(StoredPost post) {
        writes.add(
                """
                insert into slack_post
                    (team_id, id, version, channel, drill_id, turn, looked, replay, said,
                    timeline, proposed, pictures)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, '{}')\
                """,
                Arrays.asList(
                        post.team().value(),
                        post.id(),
                        post.channel(),
                        post.drill().id(),
                        post.turn(),
                        post.looked().orElse(null),
                        post.replay().orElse(null),
                        post.said().orElse(null),
                        post.isTimeline(),
                        post.proposed().orElse(null)));
    }

    /** Notes where it is; empty for a message that is not about a turn. */
    @Transactional
    public Optional<StoredPost> sent(TeamId team, UUID id, String ts) {
        writes.now();
        Optional<StoredPost> post = stored.lock(new StoredPost.Key(team, id));
        post.ifPresent(it -> it.sent(ts));
        return post;
    }

    /** Notes a picture: Slack's id of the file, or that there is none. */
    @Transactional
    public StoredPost hang(TeamId team, Letter.Picture picture, String file) {
        writes.now();
        StoredPost post = stored.lock(new StoredPost.Key(team, picture.post())).orElseThrow();
        post.hang(picture.name(), file);
        return post;
    }

    @Transactional(readOnly = true)
    public Optional<StoredPost> find(TeamId team, UUID id) {
        writes.now();
        return stored.findById(new StoredPost.Key(team, id));
    }

    /** Empty for a message that is not about a turn. */
    @Transactional
    public Optional<StoredPost> at(TeamId team, String channel, String ts) {
        writes.now();
        return stored.lock(team, channel, ts);
    }

    /** Those of a drill that answer a message of a member's. */
    @Transactional(readOnly = true)
    public List<StoredPost> answering(DrillId drill) {
        writes.now();
        return stored.answering(drill.team(), drill.id());
    }
}
