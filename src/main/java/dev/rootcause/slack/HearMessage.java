package dev.rootcause.slack;

/**
 * What is said where a drill is played is a turn of it; elsewhere only who speaks to us gets an
 * answer.
 */
@InSlack
class HearMessage {

    private final Whereabouts whereabouts;
    private final TakeTurn turn;
    private final ObeyCommand obey;
    private final Posting posting;
    private final HearOthers others;
    private final OwnName us;

    HearMessage(
            Whereabouts whereabouts,
            TakeTurn turn,
            ObeyCommand obey,
            Posting posting,
            HearOthers others,
            OwnName us) {
        this.whereabouts = whereabouts;
        this.turn = turn;
        this.obey = obey;
        this.posting = posting;
        this.others = others;
        this.us = us;
    }

    void hear(Incoming.Said heard) {
        Incoming.Said said = heard.spokenTo(us.member(heard.who().team()));
        whereabouts
                .find(said.who().team(), said.at())
                .ifPresentOrElse(it -> inDrill(said, it), () -> elsewhere(said));
    }

    private void inDrill(Incoming.Said said, Place place) {
        if (Words.betweenPeople(said.text())) {
            return;
        }
        if (place.isOf(said.who().member())) {
            turn.take(place, new Saying(said.who(), Words.typed(said.text()), said.at().ts()));
        } else {
            others.hear(said, place);
        }
    }

    private void elsewhere(Incoming.Said said) {
        switch (said.address()) {
            case DIRECT -> posting.post(where(said), HelpText.noDrillHere());
            case MENTION ->
                    obey.obey(
                            new Incoming.Commanded(
                                    said.who(), Words.typed(said.text()), back(said)));
            case OVERHEARD -> {}
        }
    }

    private static Posting.Where where(Incoming.Said said) {
        return new Posting.Where(said.who().team(), said.at().channel(), said.at().thread());
    }

    private static Back back(Incoming.Said said) {
        return new Back(said.at().channel(), said.at().thread(), said.at().ts(), null);
    }
}
