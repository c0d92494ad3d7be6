package dev.rootcause.slack;

import com.slack.api.model.view.View;
import dev.rootcause.drill.DrillId;
import dev.rootcause.drill.Drills;
import dev.rootcause.postmortem.Fix;
import dev.rootcause.postmortem.Replays;
import dev.rootcause.postmortem.Unready;

/** The form of a fix: opened, and sent off to meet the trigger again. */
@InSlack
class ReplayFix {

    private final Replays replays;
    private final Drills drills;
    private final Places places;
    private final Showing showing;

    ReplayFix(Replays replays, Drills drills, Places places, Showing showing) {
        this.replays = replays;
        this.drills = drills;
        this.places = places;
        this.showing = showing;
    }

    View form(DrillId id) {
        Anchor anchor = new Anchor(id.id(), drills.view(id).drill().turns().size());
        return ReplayView.of(anchor.value(), replays.choices(id));
    }

    void take(Incoming.WouldShip sent) {
        Anchor.of(sent.about())
                .flatMap(it -> places.of(new DrillId(sent.who().team(), it.drill())))
                .filter(place -> place.isOf(sent.who().member()))
                .ifPresent(place -> run(place, sent.fix()));
    }

    private void run(Place place, Fix fix) {
        try {
            showing.replay(place, replays.run(place.drill(), fix));
        } catch (Unready e) {
            showing.beside(place, HelpText.sentences(String.valueOf(e.getMessage())));
        }
    }
}
