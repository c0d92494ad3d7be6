package dev.rootcause.slack;

import dev.rootcause.delivery.NotYet;
import dev.rootcause.delivery.Outbox;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.TeamId;
import java.util.Optional;

/**
 * Finds the drill of an act. The first message of a drill is seen a moment before we know where it
 * is: what comes in that moment waits.
 */
@InSlack
class Whereabouts {

    private static final String PAGE = Letter.Page.class.getSimpleName();

    private final Places places;
    private final Outbox outbox;

    Whereabouts(Places places, Outbox outbox) {
        this.places = places;
        this.outbox = outbox;
    }

    /** Throws {@link NotYet} while a drill is being opened that may be it. */
    Optional<Place> find(TeamId team, Position at) {
        Optional<Place> place = places.at(team, at);
        if (place.isEmpty() && at.thread() != null) {
            waitForPages(team, at.channel());
            return places.at(team, at); // it may have opened since we looked
        }
        return place;
    }

    /** Throws {@link NotYet} while a drill is being opened that may be it. */
    Optional<Place> find(DrillId drill, Position at) {
        Optional<Place> place = places.of(drill);
        if (place.isEmpty()) {
            waitForPages(drill.team(), at.channel());
            return places.of(drill);
        }
        return place;
    }

    private void waitForPages(TeamId team, String channel) {
        if (outbox.holds(team.value(), channel, PAGE)) {
            throw new NotYet("a drill is being opened there");
        }
    }
}
