package dev.rootcause.grading;

import dev.rootcause.drill.Drill;

/** Grades a finished drill as a pure function of its ledger and of the versions it is pinned to. */
public interface Grader {

    Scorecard grade(Drill drill);
}
