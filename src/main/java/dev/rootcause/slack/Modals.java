package dev.rootcause.slack;

import com.slack.api.model.view.View;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import dev.rootcause.drill.TeamId;
import java.util.List;
import java.util.Optional;

/** Opens what is filled in or looked up beside the conversation; a trigger lives three seconds. */
@InSlack
class Modals {

    private final Drills drills;
    private final WebApi slack;

    Modals(Drills drills, WebApi slack) {
        this.drills = drills;
        this.slack = slack;
    }

    void askable(TeamId team, String trigger) {
        open(team, trigger, AskableView.of(drills.askable(), ""));
    }

    void filter(Incoming.Searched searched) {
        slack.of(searched.who().team())
                .call(
                        "views.update",
                        it ->
                                it.viewsUpdate(call ->
                                        call.viewId(searched.view())
                                                .view(
                                                        AskableView.of(
                                                                drills.askable(),
                                                                searched.words()))));
    }

    void cause(String trigger, Place place) {
        DrillView view = drills.view(place.drill());
        Anchor anchor = new Anchor(view.id().id(), view.drill().turns().size());
        open(place.team(), trigger, CauseView.of(anchor.value(), seen(place)));
    }

    void open(TeamId team, String trigger, Optional<View> view) {
        view.ifPresent(it -> open(team, trigger, it));
    }

    private List<CauseView.Seen> seen(Place place) {
        return drills.seen(place.drill()).stream()
                .map(it -> new CauseView.Seen(it.label(), it.clock()))
                .toList();
    }

    void open(TeamId team, String trigger, View view) {
        slack.of(team)
                .call("views.open", it -> it.viewsOpen(call -> call.triggerId(trigger).view(view)));
    }
}
