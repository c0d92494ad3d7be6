package dev.rootcause.slack;

import dev.rootcause.drill.DrillId;

/** "I know the cause", sent off: it is said in the drill as if it had been typed. */
@InSlack
class NameTheCause {

    private final Places places;
    private final TakeTurn turn;

    NameTheCause(Places places, TakeTurn turn) {
        this.places = places;
        this.turn = turn;
    }

    void take(Incoming.NamedTheCause named) {
        Anchor.of(named.about())
                .flatMap(it -> places.of(new DrillId(named.who().team(), it.drill())))
                .filter(place -> place.isOf(named.who().member()))
                .ifPresent(place -> turn.take(place, new Saying(named.who(), named.words(), null)));
    }
}
