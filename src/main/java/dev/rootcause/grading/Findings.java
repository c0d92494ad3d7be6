package dev.rootcause.grading;

import dev.rootcause.cases.answers.Answer;
import java.util.function.BooleanSupplier;

/**
 * All that the rules look at.
 *
 * @param replayHolds whether the trigger, replayed with the proposed measures, spares the users
 */
record Findings(
        Answer answer,
        Ledger ledger,
        Looks looks,
        Deeds deeds,
        Argument argument,
        Remedies remedies,
        BooleanSupplier replayHolds) {

    Rescue rescue() {
        return deeds.rescue();
    }

    /** Too little to grade: no claim, and fewer than six looks and actions together. */
    boolean isTooLittle() {
        return ledger.all(dev.rootcause.drill.Event.Claimed.class).isEmpty()
                && ledger.asks().size() + deeds.changes().size() < 6;
    }
}
