package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.simulation.Moment;
import java.util.List;
import java.util.Map;

/** What happens by itself while a turn goes by: orders are done, voices speak up. */
final class Passing {

    private final Draft draft;

    Passing(Draft draft) {
        this.draft = draft;
    }

    /** Time that only went by is said, or the post would be empty. */
    void reportDone(Asking asking) {
        List<Event.Acted> done =
                draft.events(Event.Acted.class)
                        .filter(acted -> passes(acted.doneAt(), acted))
                        .toList();
        done.forEach(this::report);
        if (done.isEmpty() && draft.waited() > 0) {
            draft.say("waited", Map.of("minutes", draft.waited()));
        }
        done.stream()
                .map(acted -> acted.stamp().turn())
                .distinct()
                .filter(this::isDoneAltogether)
                .forEach(turn -> lookAtPredicted(turn, asking));
    }

    private boolean isDoneAltogether(int turn) {
        return draft.events(Event.Acted.class)
                .filter(acted -> acted.stamp().turn() == turn)
                .noneMatch(acted -> draft.end().isBefore(acted.doneAt()));
    }

    /** Done while this turn went by; an order of this turn may be done the moment it is given. */
    private boolean passes(Moment doneAt, Event.Acted acted) {
        boolean now = acted.stamp().turn() == draft.number;
        return (now || draft.start().isBefore(doneAt)) && !draft.end().isBefore(doneAt);
    }

    private void report(Event.Acted acted) {
        draft.say(
                "order-done",
                Map.of(
                        "clock",
                        draft.scene.world().clock(acted.doneAt()),
                        "does",
                        draft.schedule(acted.order()).does()));
    }

    /** What was expected of the steps of a turn is looked at once they are all done. */
    private void lookAtPredicted(int turn, Asking asking) {
        draft.events(Event.Predicted.class)
                .filter(predicted -> predicted.stamp().turn() == turn)
                .flatMap(predicted -> predicted.mentions().stream())
                .forEach(asking::lookAtPredicted);
    }

    void letVoicesSpeak() {
        for (Case.Voice voice : draft.scene.incident().voices()) {
            Moment at = new Moment(voice.at());
            if (draft.start().isBefore(at) && !draft.end().isBefore(at)) {
                draft.record(
                        new Event.Injected(
                                new Stamp(draft.number, at, voice.says(), false),
                                voice.who(),
                                voice.waitsFor()));
                draft.reply(
                        new Reply.Voice(voice.who(), voice.says(), draft.scene.world().clock(at)));
            }
        }
    }
}
