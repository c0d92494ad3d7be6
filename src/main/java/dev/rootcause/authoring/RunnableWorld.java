package dev.rootcause.authoring;

import dev.rootcause.simulation.Simulation;
import java.util.List;

/** The model of the case can be run: its names exist and its numbers are possible. */
final class RunnableWorld implements LintRule {

    @Override
    public List<String> problems(Entry entry) {
        return entry.seeds().stream()
                .flatMap(seed -> Simulation.problems(entry.incident().variant(seed)).stream())
                .map(problem -> entry.folder() + "/case.yaml /" + problem)
                .distinct()
                .toList();
    }
}
