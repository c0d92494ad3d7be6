package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of our messages about turns. */
@InSlack
class Posts {

    private final StoredPosts stored;

    Posts(StoredPosts stored) {
        this.stored = stored;
    }

    @Transactional
    public void keep(StoredPost post) {
        stored.save(post);
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
