package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Simulation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a finished drill established, by the answer that it was begun with.
 *
 * @param cause whether the true cause was claimed with something seen that shows it
 * @param links links of the causal chain that were named and shown
 * @param mitigation the action after which users were served again and stayed so; null when none
 */
public record Proof(boolean cause, Set<String> links, Event.@Nullable Acted mitigation) {

    /** A drill and what it was graded by. */
    public record Played(Drill drill, Basis basis) {}

    /**
     * @param world the one that the drill was played in
     */
    public static Proof of(Played played, Answer answer, Simulation world) {
        Rubric rubric = played.basis().rubric();
        Rubric.Measures by = rubric.measures();
        Drill drill = played.drill();
        Ledger ledger =
                Ledger.of(
                        new Account(drill, played.basis().corrections(), rubric), by.shotgunAsks());
        Argument argument =
                new Argument(ledger, new Key(answer), new Patterns(rubric), by.stuffed());
        Rescue rescue =
                Rescue.of(
                        ledger.all(Event.Acted.class),
                        answer,
                        new Rescue.Course(world, drill.opened(), by, new Pains()));
        return new Proof(
                !argument.rootClaims().isEmpty() && !argument.cited().isEmpty(),
                argument.links(),
                rescue.mitigation());
    }
}
