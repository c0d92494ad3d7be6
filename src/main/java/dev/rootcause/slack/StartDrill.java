package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a drill: in the conversation with the bot, or in a thread of a channel. */
@InSlack
class StartDrill {

    private static final int REFERENCE = 1;

    private final Drills drills;
    private final Places places;
    private final Showing showing;
    private final Posting posting;
    private final Conversations conversations;

    StartDrill(
            Drills drills,
            Places places,
            Showing showing,
            Posting posting,
            Conversations conversations) {
        this.drills = drills;
        this.places = places;
        this.showing = showing;
        this.posting = posting;
        this.conversations = conversations;
    }

    /** Who asked for it, and from where. */
    record Asked(Candidate who, Back back) {}

    /** The place of the drill that runs in the conversation with the bot. */
    Optional<Place> running(Candidate who) {
        return places.whole(who.team(), conversations.with(who))
                .filter(place -> !drills.view(place.drill()).drill().isOver());
    }

    /** Throws {@link dev.rootcause.drill.NoSuchCase} or {@link SlackRefused}. */
    void inPrivate(Asked asked, String wanted) {
        start(asked, wanted, conversations.with(asked.who()), false);
    }

    /** Throws {@link dev.rootcause.drill.NoSuchCase} or {@link SlackRefused}. */
    void inThread(Asked asked, String wanted) {
        String channel = asked.back().channel();
        boolean inPrivate =
                Line.isPrivate(channel) && channel.equals(conversations.with(asked.who()));
        start(asked, wanted, channel, !inPrivate);
    }

    /** Where a thread is played is known when its first message is there. */
    private void start(Asked asked, String wanted, String channel, boolean inThread) {
        DrillId id = drills.start(asked.who(), wanted, REFERENCE);
        DrillView view = drills.view(id);
        @Nullable String none = null;
        Place place = new Place(channel, none, id, asked.who());
        if (!inThread) {
            places.open(place);
        }
        posting.page(
                place, inThread, showing.page(view, audience(asked.who(), inThread)), asked.back());
    }

    private static Audience audience(Candidate who, boolean inThread) {
        return inThread ? new Audience.Channel(who.member()) : new Audience.Alone();
    }
}
