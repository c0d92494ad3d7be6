package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Event;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * All that the rules look at.
 *
 * @param corrected messages that the candidate pointed at, by the rule they meet
 * @param replayHolds whether the trigger, replayed with the proposed measures, spares the users
 */
record Findings(
        Answer answer,
        Ledger ledger,
        Looks looks,
        Deeds deeds,
        Argument argument,
        Trials trials,
        Remedies remedies,
        Talk talk,
        Map<String, List<Event>> corrected,
        BooleanSupplier replayHolds) {

    Rescue rescue() {
        return deeds.rescue();
    }

    /** Too little to grade: no claim, and fewer looks and steps together than are enough. */
    boolean isTooLittle(Rubric.Enough enough) {
        return ledger.all(Event.Claimed.class).isEmpty()
                && ledger.asks().size() + deeds.changes().size() < enough.looksAndSteps();
    }
}
