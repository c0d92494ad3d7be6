package dev.rootcause.grading;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.drill.Drill;
import dev.rootcause.simulation.Worlds;
import java.util.Optional;
import java.util.function.Function;

/** Grades a finished drill as a pure function of its ledger and of the versions it is pinned to. */
public interface Grader {

    /** A grader for the cases of a library. */
    static Grader of(Cases cases, Function<CaseCode, Optional<Answer>> answers, Worlds worlds) {
        return new RuleGrader(cases, answers, worlds);
    }

    Scorecard grade(Drill drill);
}
