package dev.rootcause.grading;

import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Drill;
import dev.rootcause.simulation.Worlds;
import java.util.List;

/**
 * Grades a finished drill as a pure function of its ledger, of what its candidate has put right and
 * of the versions it is pinned to.
 */
public interface Grader {

    /** A grader by the answers packed into the program. */
    static Grader of(Cases cases, Worlds worlds) {
        return of(cases, Answers.bundled(cases.vocabulary()), worlds);
    }

    static Grader of(Cases cases, Answers answers, Worlds worlds) {
        return new RuleGrader(cases, answers, worlds);
    }

    /**
     * Throws {@link dev.rootcause.cases.BrokenCase} when the case or its answer is not readable.
     */
    Scorecard grade(Drill drill, Rubric rubric, List<Correction> corrections);

    /** By the rubric of today, as it was read. */
    default Scorecard grade(Drill drill) {
        return grade(drill, Rubric.current(), List.of());
    }
}
