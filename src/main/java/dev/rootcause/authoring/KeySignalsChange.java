package dev.rootcause.authoring;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer;
import java.util.List;
import java.util.Set;

/**
 * A key fact that is measured looks different on a day on which nothing happens, by one of the
 * signals that show it. What is merely known, such as a change or a setting, reads the same on any
 * day.
 */
final class KeySignalsChange implements LintRule {

    private static final Set<String> KNOWN = Set.of("change", "config", "fact", "plan", "report");
    private static final String DESIGN = "arch";

    @Override
    public List<String> problems(Entry entry) {
        Telling sick = Telling.of(entry, 1);
        Telling healthy = sick.healthy();
        return entry.answer().signals().stream()
                .filter(fact -> fact.role() == Answer.Role.KEY)
                .map(fact -> fact.ids().stream().filter(id -> isMeasured(entry, id)).toList())
                .filter(measured -> !measured.isEmpty())
                .filter(measured -> measured.stream().allMatch(it -> alike(it, sick, healthy)))
                .map(measured ->
                        entry.inCase(
                                "signals/" + measured.getFirst(),
                                "a key signal that looks the same when nothing is wrong",
                                "figures by formulas that the trigger moves, or role: supporting in"
                                        + " answer.yaml"))
                .toList();
    }

    private static boolean isMeasured(Entry entry, SignalId id) {
        Signal signal = entry.vocabulary().signals().get(id);
        return signal != null
                && !KNOWN.contains(signal.kind())
                && !signal.component().equals(DESIGN);
    }

    private static boolean alike(SignalId signal, Telling sick, Telling healthy) {
        return sick.tells(signal, List.of(), sick.page())
                .equals(healthy.tells(signal, List.of(), sick.page()));
    }
}
