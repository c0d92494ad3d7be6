package dev.rootcause.slack;

import dev.rootcause.drill.DrillAlreadyOver;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.Turn;
import dev.rootcause.drill.UnusableMessage;

/** Says something in a drill and shows what comes of it. */
@InSlack
class TakeTurn {

    private final Drills drills;
    private final Showing showing;
    private final Posting posting;

    TakeTurn(Drills drills, Showing showing, Posting posting) {
        this.drills = drills;
        this.showing = showing;
        this.posting = posting;
    }

    /** In one transaction: the turn, and what is to be shown of it. */
    void take(Place place, Saying saying) {
        try {
            DrillView view = drills.saying(place.drill(), saying.who().member(), saying.words());
            Turn turn = view.drill().turns().getLast();
            showing.turn(place, view, new Answered(turn, saying.message()));
        } catch (UnusableMessage e) {
            answer(place, HelpText.sentences(String.valueOf(e.getMessage())));
        } catch (DrillAlreadyOver e) {
            lookAround(place, saying);
        }
    }

    /** After the end the thread stays open: looks are free and not graded. */
    private void lookAround(Place place, Saying saying) {
        Turn turn = drills.lookAround(place.drill(), saying.who().member(), saying.words());
        DrillView view = drills.view(place.drill());
        showing.look(place, view, turn);
        answer(place, Sayings.over());
    }

    private void answer(Place place, SlackMessage message) {
        posting.post(Posting.Where.of(place), message);
    }
}
