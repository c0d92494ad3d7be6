package dev.rootcause.grading;

import dev.rootcause.cases.Cases;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Drill;
import dev.rootcause.simulation.Worlds;

/** Grades a finished drill as a pure function of its ledger and of the versions it is pinned to. */
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
    Scorecard grade(Drill drill);
}
