package dev.rootcause.authoring;

import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Look;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import dev.rootcause.simulation.observations.Observation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every signal of the vocabulary has an answer without holes, at the page and after the reference
 * run.
 */
final class EverySignalAnswers implements LintRule {

    private static final Pattern HOLE = Pattern.compile("\\$\\{|NaN|Infinity");
    private static final int LATER_MIN = 20;

    @Override
    public List<String> problems(Entry entry) {
        return entry.tellings().stream()
                .flatMap(telling ->
                        Stream.concat(
                                holes(telling, List.of(), telling.page()),
                                holes(
                                        telling,
                                        telling.referenceOrders(),
                                        telling.page().plusMinutes(LATER_MIN))))
                .distinct()
                .toList();
    }

    private static Stream<String> holes(Telling telling, List<Order> orders, Moment at) {
        Entry entry = telling.entry();
        return entry.vocabulary().signals().keySet().stream()
                .flatMap(signal ->
                        hole(() -> telling.world().look(Look.at(signal), orders, at)).stream()
                                .map(wrong ->
                                        entry.inCase(
                                                "signals/" + signal,
                                                wrong,
                                                "a sentence and figures by formulas of this"
                                                        + " world")));
    }

    private static Optional<String> hole(Supplier<Observation> look) {
        try {
            Observation seen = look.get();
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
