package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of our messages about turns. */
@InSlack
class Posts {

    private final StoredPosts stored;
    private final JdbcClient database;

    Posts(StoredPosts stored, JdbcClient database) {
        this.stored = stored;
        this.database = database;
    }

    /** A new one; every turn writes such a row. */
    void keep(StoredPost post) {
        database.sql(
                        """
                        insert into slack_post
                            (team_id, id, version, channel, drill_id, turn, looked, replay, said,
                            timeline, proposed, pictures)
                        values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, '{}')\
                        """)
                .params(post.team().value(), post.id(), post.channel(), post.drill().id())
                .param(post.turn())
                .param(post.looked().orElse(null))
                .param(post.replay().orElse(null))
                .param(post.said().orElse(null))
                .param(post.isTimeline())
                .param(post.proposed().orElse(null))
                .update();
    }

    /** Notes where it is; empty for a message that is not about a turn. */
    @Transactional
    public Optional<StoredPost> sent(TeamId team, UUID id, String ts) {
        Optional<StoredPost> post = stored.lock(new StoredPost.Key(team, id));
        post.ifPresent(it -> it.sent(ts));
        return post;
    }

    /** Notes a picture: Slack's id of the file, or that there is none. */
    @Transactional
    public StoredPost hang(TeamId team, Letter.Picture picture, String file) {
        StoredPost post = stored.lock(new StoredPost.Key(team, picture.post())).orElseThrow();
        post.hang(picture.name(), file);
        return post;
    }

    @Transactional(readOnly = true)
    public Optional<StoredPost> find(TeamId team, UUID id) {
        return stored.findById(new StoredPost.Key(team, id));
    }

    /** Empty for a message that is not about a turn. */
    @Transactional
    public Optional<StoredPost> at(TeamId team, String channel, String ts) {
        return stored.lock(team, channel, ts);
    }
}
