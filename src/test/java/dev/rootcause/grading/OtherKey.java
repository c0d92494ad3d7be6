package dev.rootcause.grading;

import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.answers.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The first case's answer with a part of it changed. */
final class OtherKey {

    private OtherKey() {}

    /** In which each of those actions mitigates by itself. */
    static Answer mitigatedBy(String... actions) {
        Answer it = TinyLibrary.answer();
        List<List<ActionId>> each =
                Stream.of(actions).map(action -> List.of(new ActionId(action))).toList();
        return with(
                new Answer.Actions(
                        each,
                        it.actions().harmful(),
                        it.actions().destroys(),
                        it.actions().cost(),
                        it.actions().rollback()),
                it.prevention());
    }

    /** In which nothing but that measure acts on the cause. */
    static Answer preventedBy(String measure) {
        Answer it = TinyLibrary.answer();
        return with(
                it.actions(),
                Map.of(new PreventionId(measure), new Answer.Measure("mechanism", Map.of())));
    }

    private static Answer with(
            Answer.Actions actions, Map<PreventionId, Answer.Measure> prevention) {
        Answer it = TinyLibrary.answer();
        return new Answer(
                it.code(),
                it.version(),
                it.slo(),
                it.horizon(),
                it.hypotheses(),
                it.component(),
                it.impact(),
                it.verify(),
                it.baseline(),
                it.signals(),
                it.chain(),
                actions,
                it.traps(),
                prevention,
                it.next(),
                it.reference(),
                it.lesson());
    }
}
