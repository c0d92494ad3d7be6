package dev.rootcause.grading;

import dev.rootcause.cases.Rubric;
import java.util.List;

/** What a drill was graded by: the rubric of its scorecard, and what was put right since. */
public record Basis(Rubric rubric, List<Correction> corrections) {

    public static Basis today() {
        return new Basis(Rubric.current(), List.of());
    }

    /** A rubric that is no longer kept gives way to that of today. */
    static Basis of(Scorecard card) {
        return new Basis(Rubric.find(card.rubric()).orElseGet(Rubric::current), card.corrections());
    }
}
