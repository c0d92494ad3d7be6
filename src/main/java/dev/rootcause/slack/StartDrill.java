package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Opens a drill: in the conversation with the bot, or in a thread of a channel. */
@InSlack
class StartDrill {

    private static final int REFERENCE = 1;

    private final Drills drills;
    private final Places places;
    private final Showing showing;
    private final Conversations conversations;
    private final TransactionOperations transaction;

    StartDrill(
            Drills drills,
            Places places,
            Showing showing,
            Conversations conversations,
            TransactionOperations transaction) {
        this.drills = drills;
        this.places = places;
        this.showing = showing;
        this.conversations = conversations;
        this.transaction = transaction;
    }

    /** A drill that was begun, and Slack's id of its first message. */
    record Started(Place place, String ts, SlackMessage page) {}

    /** The place of the drill that runs in the conversation with the bot. */
    Optional<Place> running(Candidate who) {
        return places.whole(who.team(), conversations.with(who))
                .filter(place -> !drills.view(place.drill()).drill().isOver());
    }

    /** Throws {@link dev.rootcause.drill.NoSuchCase} or {@link SlackRefused}. */
    Started inPrivate(Candidate who, String wanted) {
        return start(who, wanted, conversations.with(who), false);
    }

    /** Throws {@link dev.rootcause.drill.NoSuchCase} or {@link SlackRefused}. */
    Started inThread(Candidate who, String wanted, String channel) {
        return start(who, wanted, channel, !channel.equals(conversations.with(who)));
    }

    /** A drill that cannot be shown is not begun. */
    private Started start(Candidate who, String wanted, String channel, boolean inThread) {
        Started started =
                transaction.execute(
                        _ -> open(drills.start(who, wanted, REFERENCE), who, channel, inThread));
        showing.complete(started.place(), started.ts(), started.page());
        return started;
    }

    private Started open(DrillId id, Candidate who, String channel, boolean inThread) {
        DrillView view = drills.view(id);
        SlackMessage page =
                DrillMessages.page(
                        view, drills.architecture(view.drill()), audience(who, inThread));
        String ts = showing.post(new Place(channel, null, id, who), 0, page);
        @Nullable String thread = inThread ? ts : null;
        Place place = new Place(channel, thread, id, who);
        places.open(place);
        return new Started(place, ts, page);
    }

    private static Audience audience(Candidate who, boolean inThread) {
        return inThread ? new Audience.Channel(who.member()) : new Audience.Alone();
    }
}
