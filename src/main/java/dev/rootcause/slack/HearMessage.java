package dev.rootcause.slack;

import dev.rootcause.slack.Incoming.Said.Address;
import java.util.Optional;

/**
 * What is said where a drill is played is a turn of it; elsewhere only who speaks to us gets an
 * answer.
 */
@InSlack
class HearMessage {

    private final Places places;
    private final TakeTurn turn;
    private final ObeyCommand obey;
    private final Posting posting;
    private final Asides asides;
    private final InOrder order;

    HearMessage(
            Places places,
            TakeTurn turn,
            ObeyCommand obey,
            Posting posting,
            Asides asides,
            InOrder order) {
        this.places = places;
        this.turn = turn;
        this.obey = obey;
        this.posting = posting;
        this.asides = asides;
        this.order = order;
    }

    void hear(Incoming.Said said) {
        Optional<Place> place = places.at(said.who().team(), said.at());
        if (place.isPresent()) {
            inDrill(said, place.get());
        } else if (said.address() == Address.OVERHEARD) {
            behindOpening(said);
        } else {
            elsewhere(said);
        }
    }

    /** The first message of a drill is seen a moment before we know where it is. */
    private void behindOpening(Incoming.Said said) {
        order.run(
                Line.channel(said.who().team(), said.at().channel()),
                () ->
                        places.at(said.who().team(), said.at())
                                .ifPresent(place -> inDrill(said, place)));
    }

    private void inDrill(Incoming.Said said, Place place) {
        if (place.isOf(said.who().member())) {
            if (!Words.betweenPeople(said.text())) {
                turn.take(place, said.who(), Words.typed(said.text()));
            }
        } else if (said.address() == Address.MENTION) {
            asides.tell(said.who(), back(said), Sayings.notYours(place.candidate().member()));
        }
    }

    private void elsewhere(Incoming.Said said) {
        switch (said.address()) {
            case DIRECT ->
                    posting.post(said.at().channel(), said.at().thread(), HelpText.noDrillHere());
            case MENTION ->
                    obey.obey(
                            new Incoming.Commanded(
                                    said.who(), Words.typed(said.text()), back(said)));
            case OVERHEARD -> throw new IllegalStateException("not spoken to");
        }
    }

    private static Incoming.Back back(Incoming.Said said) {
        return new Incoming.Back(said.at().channel(), said.at().thread(), said.at().ts(), null);
    }
}
