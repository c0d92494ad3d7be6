package dev.rootcause.slack;

import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A message of ours about a turn, a look around after the end, a replay or the picture of a
 * scorecard; turn 0 is the page.
 */
@Entity
@Table(name = "slack_post")
class StoredPost {

    static final String NO_FILE = "";
    private static final int LOOK = -1;

    @Embeddable
    record Key(@Embedded TeamId team, UUID id) {}

    @EmbeddedId private Key key;
    @Version private @Nullable Long version;
    private String channel;
    private @Nullable String ts;
    private UUID drillId;
    private int turn;
    private @Nullable String looked;
    private @Nullable Integer replay;
    private @Nullable String said;
    private boolean timeline;
    private @Nullable String proposed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> pictures;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Press pressed;

    /**
     * Who chose what below it.
     *
     * @param label what stood on the button
     */
    record Press(Button button, String label, String member) {

        Press {
            if (label == null) { // from before labels were kept
                label = button.text();
            }
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected StoredPost() {}

    /** About a look around after the end. */
    StoredPost(UUID id, Place place, String words) {
        this(id, place, LOOK);
        this.looked = words;
    }

    static StoredPost ofReplay(UUID id, Place place, int number) {
        StoredPost post = new StoredPost(id, place, LOOK);
        post.replay = number;
        return post;
    }

    static StoredPost ofProposal(UUID id, Place place, Proposal proposal) {
        StoredPost post = new StoredPost(id, place, LOOK);
        post.proposed = proposal.by() + " " + proposal.step();
        return post;
    }

    static StoredPost ofTimeline(UUID id, Place place) {
        StoredPost post = new StoredPost(id, place, LOOK);
        post.timeline = true;
        return post;
    }

    /**
     * @param message Slack's id of what it answers; null for what was pressed
     */
    static StoredPost ofTurn(UUID id, Place place, Answered answered) {
        StoredPost post = new StoredPost(id, place, answered.turn().number());
        post.said = answered.message();
        return post;
    }

    StoredPost(UUID id, Place place, int turn) {
        this.key = new Key(place.team(), id);
        this.channel = place.channel();
        this.drillId = place.drill().id();
        this.turn = turn;
        this.pictures = Map.of();
    }

    void sent(String slacksTs) {
        ts = slacksTs;
    }

    /**
     * @param file Slack's id; {@link #NO_FILE} when it could not be uploaded
     */
    void hang(String name, String file) {
        Map<String, String> more = new LinkedHashMap<>(pictures);
        more.put(name, file);
        pictures = more;
    }

    void press(Press choice) {
        pressed = choice;
    }

    TeamId team() {
        return key.team();
    }

    UUID id() {
        return key.id();
    }

    DrillId drill() {
        return new DrillId(key.team(), drillId);
    }

    int turn() {
        return turn;
    }

    /** What was asked after the end; empty for a turn, which is kept itself. */
    Optional<String> looked() {
        return Optional.ofNullable(looked);
    }

    /** The number of the replay that it shows; empty when it is about something else. */
    Optional<Integer> replay() {
        return Optional.ofNullable(replay);
    }

    Optional<String> proposed() {
        return Optional.ofNullable(proposed);
    }

    /** The step that it puts to who is in command. */
    Optional<Proposal> proposal() {
        return proposed().map(it -> it.split(" ", 2)).map(it -> new Proposal(it[0], it[1]));
    }

    boolean isTimeline() {
        return timeline;
    }

    /** Slack's id of the member's message that it answers. */
    Optional<String> said() {
        return Optional.ofNullable(said);
    }

    String channel() {
        return channel;
    }

    /** Slack's id of it; empty until it is sent. */
    Optional<String> ts() {
        return Optional.ofNullable(ts);
    }

    /** Slack's ids of the pictures that hang in it, by their names. */
    Map<String, String> pictures() {
        return pictures;
    }

    Optional<Press> pressed() {
        return Optional.ofNullable(pressed);
    }
}
