package dev.rootcause.slack;

/** The message shortcut: in threads there are no commands. */
@InSlack
class GiveHint {

    private final Whereabouts whereabouts;
    private final TakeTurn turn;
    private final Asides asides;

    GiveHint(Whereabouts whereabouts, TakeTurn turn, Asides asides) {
        this.whereabouts = whereabouts;
        this.turn = turn;
        this.asides = asides;
    }

    void give(Incoming.AskedForHint asked) {
        whereabouts
                .find(asked.who().team(), asked.at())
                .ifPresentOrElse(
                        it -> inDrill(asked, it),
                        () -> asides.tell(asked.who(), asked.back(), HelpText.noDrillHere()));
    }

    private void inDrill(Incoming.AskedForHint asked, Place place) {
        if (place.isOf(asked.who().member())) {
            turn.take(place, Saying.pressed(asked.who(), Button.HINT));
        } else {
            asides.tell(asked.who(), asked.back(), Sayings.notYours(place.candidate().member()));
        }
    }
}
