package dev.rootcause.slack;

import com.slack.api.model.view.View;
import dev.rootcause.drill.DrillView;
import dev.rootcause.drill.Drills;
import java.util.List;
import java.util.Optional;

/** Opens what is filled in or looked up beside the conversation; a trigger lives three seconds. */
@InSlack
class Modals {

    private final Drills drills;
    private final SlackCalls slack;

    Modals(Drills drills, SlackCalls slack) {
        this.drills = drills;
        this.slack = slack;
    }

    void askable(String trigger) {
        open(trigger, AskableView.of(drills.askable(), ""));
    }

    void filter(String view, String words) {
        slack.call(
                "views.update",
                it ->
                        it.viewsUpdate(call ->
                                call.viewId(view).view(AskableView.of(drills.askable(), words))));
    }

    void cause(String trigger, Place place) {
        DrillView view = drills.view(place.drill());
        Anchor anchor = new Anchor(view.id().id(), view.drill().turns().size());
        open(trigger, CauseView.of(anchor.value(), seen(place)));
    }

    void open(String trigger, Optional<View> view) {
        view.ifPresent(it -> open(trigger, it));
    }

    private List<CauseView.Seen> seen(Place place) {
        return drills.seen(place.drill()).stream()
                .map(it -> new CauseView.Seen(it.label(), it.clock()))
                .toList();
    }

    void open(String trigger, View view) {
        slack.call("views.open", it -> it.viewsOpen(call -> call.triggerId(trigger).view(view)));
    }
}
