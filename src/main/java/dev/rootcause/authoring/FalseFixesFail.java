package dev.rootcause.authoring;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.answers.Answer;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An action that makes it worse, or buys capacity, and is no mitigation must not serve users to the
 * end. A while of relief with a relapse is what it may bring.
 */
final class FalseFixesFail implements LintRule {

    private static final int SETTLE_SEC = 360;
    private static final int STEP_MIN = 2;

    @Override
    public List<String> problems(Entry entry) {
        List<String> problems = new ArrayList<>();
        for (Telling telling : entry.tellings()) {
            falseFixes(entry).stream()
                    .filter(action ->
                            new Aims(telling, false)
                                    .of(List.of(action)).stream()
                                            .anyMatch(it -> holds(telling, it)))
                    .map(action ->
                            entry.inAnswer(
                                    "actions/harmful",
                                    "%s (seed %d) brings users back to the SLO and keeps them there"
                                            .formatted(action, telling.seed()),
                                    "its binding in case.yaml /actions leaves the cause alone, or it"
                                            + " is listed under actions/mitigations"))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static List<ActionId> falseFixes(Entry entry) {
        Answer.Actions actions = entry.answer().actions();
        Set<ActionId> helping =
                actions.mitigations().stream().flatMap(List::stream).collect(Collectors.toSet());
        Stream<ActionId> capacity =
                entry.vocabulary().actions().values().stream()
                        .filter(action -> action.kind().equals("capacity"))
                        .map(Action::id)
                        .filter(entry.incident().actions()::containsKey);
        return Stream.concat(actions.harmful().stream(), capacity)
                .distinct()
                .filter(action -> !helping.contains(action))
                .toList();
    }

    private static boolean holds(Telling telling, List<Order> orders) {
        Moment from = telling.doneAt(orders).plusSeconds(SETTLE_SEC);
        Moment end = from.orLater(telling.horizon());
        return Stream.iterate(from, at -> !end.isBefore(at), at -> at.plusMinutes(STEP_MIN))
                .allMatch(at -> telling.serves(orders, at));
    }
}
