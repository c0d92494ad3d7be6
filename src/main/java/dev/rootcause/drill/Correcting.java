package dev.rootcause.drill;

import dev.rootcause.language.Intent;
import dev.rootcause.simulation.Moment;
import java.util.Map;

/** Takes the last reading back: its minutes return and nothing of it counts. */
final class Correcting {

    private static final int MOST = 3;

    private final Draft draft;

    Correcting(Draft draft) {
        this.draft = draft;
    }

    void takeBack(Intent.NotWhatIAsked intent) {
        if (draft.drill.turns().isEmpty() || draft.drill.turns().getLast().events().isEmpty()) {
            draft.say("nothing-to-take-back");
            return;
        }
        Turn last = draft.drill.turns().getLast();
        if (last.events().stream().anyMatch(Event.HintTaken.class::isInstance)) {
            draft.say("hint-stands");
        } else if (last.exact()
                && last.events().stream().anyMatch(Event.Revealed.class::isInstance)) {
            draft.say("was-asked-exactly");
        } else if (draft.events(Event.Voided.class).count() >= MOST) {
            draft.say("taken-back-enough", Map.of("most", MOST));
        } else if (hasTakenEffect(last)) {
            draft.say("already-in-effect");
        } else {
            draft.record(new Event.Voided(draft.stamp(intent.span().text()), last.number()));
            draft.rewindTo(last.before());
            draft.leaveOpen(new Pending.Nothing());
            draft.say("taken-back");
        }
    }

    private static boolean hasTakenEffect(Turn turn) {
        Moment after = turn.after();
        return turn.events().stream()
                .anyMatch(event ->
                        event instanceof Event.Acted acted && !after.isBefore(acted.doneAt()));
    }
}
