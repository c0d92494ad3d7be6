package dev.rootcause.authoring;

import dev.rootcause.cases.ActionId;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every mitigation serves users again in its time, and a signal to verify by shows it. */
final class MitigationsHelp implements LintRule {

    /** As long as grading waits for an action to settle. */
    private static final int SETTLE_SEC = 360;

    @Override
    public List<String> problems(Entry entry) {
        List<String> problems = new ArrayList<>();
        for (Telling telling : entry.tellings()) {
            var mitigations = entry.answer().actions().mitigations();
            for (int i = 0; i < mitigations.size(); i++) {
                check(telling, i, mitigations.get(i)).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<String> check(Telling telling, int number, List<ActionId> actions) {
        List<Run> usual = helping(new Aims(telling, false), actions);
        List<Run> runs = usual.isEmpty() ? helping(new Aims(telling, true), actions) : usual;
        String path = "actions/mitigations/" + number;
        String what = actions + " (seed " + telling.seed() + ") ";
        if (runs.isEmpty()) {
            return Optional.of(
                    telling.entry()
                            .inAnswer(
                                    path,
                                    what + "does not bring users back to the SLO once it is done",
                                    "a good share of "
                                            + telling.entry().answer().slo()
                                            + " within six minutes of its last step, for one of"
                                            + " its targets in case.yaml /actions"));
        }
        return runs.stream().anyMatch(Run::isVisible)
                ? Optional.empty()
                : Optional.of(
                        telling.entry()
                                .inAnswer(
                                        "verify",
                                        what + "helps and no signal of this list shows it",
                                        "a signal here whose figures move with the users' relief"));
    }

    private static List<Run> helping(Aims aims, List<ActionId> actions) {
        int settling = aims.lasts(actions) + SETTLE_SEC;
        Telling telling = aims.telling();
        return aims.of(actions).stream()
                .map(it -> new Run(telling, it, telling.doneAt(it).plusSeconds(settling)))
                .filter(Run::helps)
                .toList();
    }

    private record Run(Telling telling, List<Order> orders, Moment settled) {

        boolean helps() {
            return telling.serves(orders, settled);
        }

        boolean isVisible() {
            return telling.entry().answer().verify().stream()
                    .anyMatch(signal ->
                            !telling.tells(signal, orders, settled)
                                    .equals(telling.tells(signal, List.of(), settled)));
        }
    }
}
