package dev.rootcause.grading;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Rubric;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answers;
import java.util.List;

/** The vocabulary and the first case's answer as they are, in the tiny world. */
final class TinyLibrary {

    private static final Vocabulary VOCABULARY = Cases.bundled().vocabulary();
    private static final Answers ANSWERS = Answers.bundled(VOCABULARY);
    private static final Grader GRADER =
            Grader.of(
                    new OneCase(VOCABULARY), ANSWERS, (incident, seed) -> new TinyWorld(incident));

    private TinyLibrary() {}

    static Answer answer() {
        return ANSWERS.of(new CaseCode("RC-104"))
                .orElseThrow(() -> new AssertionError(ANSWERS.problems()));
    }

    static String answerHash() {
        return ANSWERS.hash(new CaseCode("RC-104")).orElseThrow();
    }

    /** The ledger of a drill, as the rubric of today counts it. */
    static Ledger ledger(ADrill drill) {
        return Ledger.of(
                new Account(drill.over(), List.of(), Rubric.current()),
                Rubric.current().measures().shotgunAsks());
    }

    static Scorecard grade(ADrill drill) {
        return GRADER.grade(drill.over());
    }

    static Scorecard grade(ADrill drill, Correction... corrections) {
        return GRADER.grade(drill.over(), Rubric.current(), List.of(corrections));
    }
}
