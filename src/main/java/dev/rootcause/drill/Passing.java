package dev.rootcause.drill;

import dev.rootcause.cases.Case;
import dev.rootcause.cases.SignalId;
import dev.rootcause.simulation.Moment;
import java.util.List;
import java.util.Map;

/** What happens by itself while a turn goes by: orders are done, voices speak up. */
final class Passing {

    private final Draft draft;

    Passing(Draft draft) {
        this.draft = draft;
    }

    void reportDone(Asking asking) {
        List<Event.Acted> done =
                draft.events(Event.Acted.class)
                        .filter(acted -> passes(acted.doneAt(), acted))
                        .toList();
        done.forEach(acted -> report(acted, asking));
    }

    /** Done while this turn went by; an order of this turn may be done the moment it is given. */
    private boolean passes(Moment doneAt, Event.Acted acted) {
        boolean now = acted.stamp().turn() == draft.number;
        return (now || draft.drill.now().isBefore(doneAt)) && !draft.end().isBefore(doneAt);
    }

    private void report(Event.Acted acted, Asking asking) {
        draft.say(
                "order-done",
                Map.of(
                        "clock",
                        draft.scene.world().clock(acted.doneAt()),
                        "does",
                        draft.schedule(acted.order()).does()));
        draft.events(Event.Predicted.class)
                .filter(predicted -> predicted.stamp().turn() >= acted.stamp().turn())
                .forEach(predicted -> look(predicted, asking));
    }

    private static void look(Event.Predicted predicted, Asking asking) {
        for (SignalId signal : predicted.mentions()) {
            asking.lookAtPredicted(signal, predicted.stamp().quote());
        }
    }

    void letVoicesSpeak() {
        for (Case.Voice voice : draft.scene.incident().voices()) {
            Moment at = new Moment(voice.at());
            if (draft.drill.now().isBefore(at) && !draft.end().isBefore(at)) {
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
