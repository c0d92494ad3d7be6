package dev.rootcause.slack;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rootcause.delivery.Parcel;
import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What waits in the outbox, as JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "letter")
sealed interface Letter {

    JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * What is sent one after the other: all messages of a conversation, so that answers come in
     * order and behind the first message of their drill.
     */
    String lane();

    default String kind() {
        return getClass().getSimpleName();
    }

    /**
     * A message.
     *
     * @param blocks JSON
     * @param since seconds: it cannot have been posted before
     */
    record Post(String channel, @Nullable String thread, String text, String blocks, long since)
            implements Letter {

        @Override
        public String lane() {
            return channel;
        }
    }

    /**
     * The first message of a drill: only when it is there do we know its thread.
     *
     * @param inThread the drill is played in the thread that it begins
     * @param back who asked for the drill from where
     */
    record Page(Post post, DrillId drill, Candidate who, boolean inThread, Back back)
            implements Letter {

        @Override
        public String lane() {
            return post.lane();
        }

        Place place(String ts) {
            return new Place(post.channel(), inThread ? ts : null, drill, who);
        }
    }

    /**
     * A text that is too long for a message, as a file.
     *
     * @param root the post that begins the thread, when the thread is not known yet
     */
    record File(
            String channel,
            @Nullable String thread,
            @Nullable UUID root,
            SlackMessage.TextFile file,
            long since)
            implements Letter {

        @Override
        public String lane() {
            return channel;
        }
    }

    /** A picture of a post, to be painted and uploaded; nobody sees it yet. */
    record Picture(UUID post, String name) implements Letter {

        private static final String LANE = "picture ";

        static boolean isIn(String lane) {
            return lane.startsWith(LANE);
        }

        @Override
        public String lane() {
            return LANE + post + " " + name;
        }
    }

    /** A post as it is now: with the pictures that are there and the choice that was made. */
    record Shown(UUID post) implements Letter {

        @Override
        public String lane() {
            return "shown " + post;
        }
    }

    default Parcel to(TeamId team, UUID id) {
        String json = MAPPER.writerFor(Letter.class).writeValueAsString(this);
        return new Parcel(team.value(), id, lane(), kind(), json);
    }

    static Letter of(Parcel parcel) {
        return MAPPER.readValue(parcel.payload(), Letter.class);
    }
}
