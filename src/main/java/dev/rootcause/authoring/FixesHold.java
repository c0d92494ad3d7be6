package dev.rootcause.authoring;

import dev.rootcause.cases.answers.Answer;
import dev.rootcause.grading.Replay;
import dev.rootcause.simulation.Simulation;
import java.util.List;

/** A lasting measure that the model can show holds when the trigger meets it again. */
final class FixesHold implements LintRule {

    @Override
    public List<String> problems(Entry entry) {
        return entry.seeds().stream()
                .flatMap(seed ->
                        entry.answer().prevention().entrySet().stream()
                                .filter(it -> !it.getValue().knobs().isEmpty())
                                .filter(it -> !holds(entry, seed, it.getValue()))
                                .map(it ->
                                        entry.inAnswer(
                                                "prevention/" + it.getKey() + "/knobs",
                                                "with them set before the trigger (seed %d) users"
                                                                .formatted(seed)
                                                        + " are not served: "
                                                        + it.getValue().knobs(),
                                                "values that keep the SLO, or no knobs")))
                .toList();
    }

    private static boolean holds(Entry entry, int seed, Answer.Measure measure) {
        var replay =
                new Replay(
                        (incident, told) -> Simulation.of(incident, entry.vocabulary(), told),
                        seed);
        return replay.holds(entry.incident(), measure.knobs(), entry.answer().slo());
    }
}
