package dev.rootcause.authoring;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Look;
import dev.rootcause.cases.SignalId;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.observations.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Every signal of the vocabulary has an answer without holes, at the page and later. */
final class EverySignalAnswers implements LintRule {

    private static final Pattern HOLE = Pattern.compile("\\$\\{|NaN|Infinity");
    private static final int LATER_MIN = 20;

    @Override
    public List<String> problems(Entry entry) {
        List<String> problems = new ArrayList<>();
        Set<SignalId> signals = entry.vocabulary().signals().keySet();
        for (Telling telling : entry.tellings()) {
            for (SignalId signal : signals) {
                for (Moment at : List.of(telling.page(), telling.page().plusMinutes(LATER_MIN))) {
                    hole(telling, signal, at)
                            .map(wrong ->
                                    entry.inCase(
                                            "signals/" + signal,
                                            wrong,
                                            "a sentence and figures by formulas of this world"))
                            .ifPresent(problems::add);
                }
            }
        }
        return problems.stream().distinct().toList();
    }

    private static Optional<String> hole(Telling telling, SignalId signal, Moment at) {
        try {
            Observation seen = telling.world().look(Look.at(signal), List.of(), at);
            if (seen.says().isBlank()) {
                return Optional.of("is answered with nothing");
            }
            return HOLE.matcher(seen.toString()).find()
                    ? Optional.of("has a hole: \"" + seen.says() + "\"")
                    : Optional.empty();
        } catch (BrokenCase | IllegalArgumentException e) {
            return Optional.of("cannot be answered: " + e.getMessage());
        }
    }
}
