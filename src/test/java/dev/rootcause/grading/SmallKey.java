package dev.rootcause.grading;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.cases.answers.Answer.Fact;
import dev.rootcause.cases.answers.Answer.Hypothesis;
import dev.rootcause.cases.answers.Answer.Layer;
import dev.rootcause.cases.answers.Answer.Role;
import dev.rootcause.cases.answers.Answer.Weight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer key to reckon with by hand: a, the cause, and b, c, d are equally likely; {@code
 * db.cpu} speaks one bit for a and one against b, {@code db.plan} two bits for a, {@code app.gc}
 * for nobody.
 */
final class SmallKey {

    private SmallKey() {}

    static Answer answer() {
        Map<String, Hypothesis> hypotheses = new LinkedHashMap<>();
        hypotheses.put("a", new Hypothesis(Layer.ROOT, 0.25, "a", List.of(), List.of()));
        for (String rival : List.of("b", "c", "d")) {
            hypotheses.put(rival, new Hypothesis(Layer.RIVAL, 0.25, rival, List.of(), List.of()));
        }
        return new Answer(
                new CaseCode("RC-1"),
                1,
                0.99,
                60,
                hypotheses,
                List.of(),
                List.of(new SignalId("users.affected")),
                List.of(),
                List.of(new SignalId("change.recent")),
                List.of(
                        fact("db.cpu", Role.KEY, Map.of("a", Weight.FOR, "b", Weight.AGAINST)),
                        fact("db.plan", Role.KEY, Map.of("a", Weight.FOR_STRONGLY)),
                        fact("app.gc", Role.DECOY, Map.of())),
                Map.of(),
                new Answer.Actions(List.of(), List.of(), Map.of(), List.of(), List.of()),
                List.of(),
                Map.of(),
                new Answer.Bottleneck("", List.of(), List.of(), List.of()),
                new Answer.Reference(List.of(), List.of()),
                new Answer.Lesson("", "", List.of()));
    }

    private static Fact fact(String signal, Role role, Map<String, Weight> reads) {
        return new Fact(
                List.of(new SignalId(signal)), role, signal, "dashboard", reads, "", List.of());
    }
}
