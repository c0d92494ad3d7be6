package dev.rootcause.slack;

import java.util.Optional;

/** The message shortcut: in threads there are no commands. */
@InSlack
class GiveHint {

    private final Places places;
    private final TakeTurn turn;
    private final Asides asides;

    GiveHint(Places places, TakeTurn turn, Asides asides) {
        this.places = places;
        this.turn = turn;
        this.asides = asides;
    }

    void give(Incoming.AskedForHint asked) {
        Optional<Place> place = places.at(asked.who().team(), asked.at());
        if (place.isEmpty()) {
            asides.tell(asked.who(), asked.back(), HelpText.noDrillHere());
        } else if (!place.get().isOf(asked.who().member())) {
            asides.tell(
                    asked.who(), asked.back(), Sayings.notYours(place.get().candidate().member()));
        } else {
            turn.take(place.get(), asked.who(), Button.HINT.words().orElseThrow());
        }
    }
}
