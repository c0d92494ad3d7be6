package dev.rootcause.web;

import dev.rootcause.simulation.observations.Observation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines of a log or a command: the first ones, and what is behind <i>more</i>.
 *
 * @param head where they come from: {@code web-3}, {@code db-1$ ss -s}
 */
record Output(String says, String head, List<String> first, List<String> more) {

    private static final int SHOWN = 8;

    static Output of(Observation.LogLines log) {
        return of(log.says(), log.source(), log.lines());
    }

    static Output of(Observation.CommandOutput output) {
        return of(output.says(), output.host() + "$ " + output.command(), output.lines());
    }

    static Output of(Observation.Waterfall steps) {
        return of(steps.says(), steps.title(), steps.drawn());
    }

    /** Every line, for where nothing is folded away. */
    public List<String> all() {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    private static Output of(String says, String head, List<String> lines) {
        int shown = Math.min(SHOWN, lines.size());
        return new Output(says, head, lines.subList(0, shown), lines.subList(shown, lines.size()));
    }
}
