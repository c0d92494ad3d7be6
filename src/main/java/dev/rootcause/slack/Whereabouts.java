package dev.rootcause.slack;

import dev.rootcause.drill.Candidate;
import dev.rootcause.drill.DrillId;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the drill of an act. The first message of a drill is seen a moment before we know where it
 * is; what comes in that moment waits until a drill that is being opened there is open.
 */
@InSlack
class Whereabouts {

    private final Places places;
    private final InOrder order;

    Whereabouts(Places places, InOrder order) {
        this.places = places;
        this.order = order;
    }

    void find(Candidate who, Position at, Consumer<Optional<Place>> then) {
        Optional<Place> place = places.at(who.team(), at);
        if (place.isPresent()) {
            then.accept(place);
        } else {
            afterOpening(who, at.channel(), () -> then.accept(places.at(who.team(), at)));
        }
    }

    void find(Incoming.Pressed pressed, DrillId drill, Consumer<Optional<Place>> then) {
        Optional<Place> place = places.of(drill);
        if (place.isPresent()) {
            then.accept(place);
        } else {
            afterOpening(
                    pressed.who(), pressed.at().channel(), () -> then.accept(places.of(drill)));
        }
    }

    private void afterOpening(Candidate who, String channel, Runnable act) {
        order.run(Line.with(who), () -> order.run(Line.channel(who.team(), channel), act));
    }
}
