package dev.rootcause.slack;

import dev.rootcause.drill.TeamId;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** What became of our messages after they were posted. */
@InSlack
class Posts {

    private final StoredPosts stored;

    Posts(StoredPosts stored) {
        this.stored = stored;
    }

    @Transactional
    public void keep(Place place, String ts, int turn) {
        StoredPost.Key key = new StoredPost.Key(place.team(), place.channel(), ts);
        stored.save(new StoredPost(key, place.drill(), turn));
    }

    /** Notes the pictures; the press that was there before them, if one was. */
    @Transactional
    public Optional<StoredPost.Press> hang(Place place, String ts, Map<String, String> uploaded) {
        StoredPost post = find(place.team(), place.channel(), ts).orElseThrow();
        post.hang(uploaded);
        return post.pressed();
    }

    /** Notes the press; empty for a message that is not about a turn. */
    @Transactional
    public Optional<StoredPost> press(Place place, String ts, StoredPost.Press press) {
        Optional<StoredPost> post = find(place.team(), place.channel(), ts);
        post.ifPresent(it -> it.press(press));
        return post;
    }

    private Optional<StoredPost> find(TeamId team, String channel, String ts) {
        return stored.findById(new StoredPost.Key(team, channel, ts));
    }
}
