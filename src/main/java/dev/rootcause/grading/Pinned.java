package dev.rootcause.grading;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Case;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Drill;
import java.util.List;

/** The case and the answer that a drill was begun with, whatever the library holds now. */
public record Pinned(Cases cases, Answers answers) {

    /** Throws {@link BrokenCase} when it is not readable any more. */
    public Case incident(Drill drill) {
        return cases.findByHash(drill.versions().caseHash())
                .orElseThrow(() -> unreadable("case", drill, cases.problems()));
    }

    /** Throws {@link BrokenCase} when it is not readable any more. */
    public Answer answer(Drill drill) {
        return answers.findByHash(drill.versions().answerHash())
                .orElseThrow(() -> unreadable("answer", drill, answers.problems()));
    }

    private static BrokenCase unreadable(String what, Drill drill, List<String> problems) {
        return new BrokenCase(
                problems.isEmpty()
                        ? List.of(
                                "the %s of %s is not the one that the drill was begun with"
                                        .formatted(what, drill.code().value()))
                        : problems);
    }
}
