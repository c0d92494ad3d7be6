package dev.rootcause.authoring;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.answers.Answer;
import java.util.List;
import java.util.Set;

/**
 * A key fact that is measured looks different on a day on which nothing happens. What is merely
 * known, such as a change or a setting, reads the same on any day.
 */
final class KeySignalsChange implements LintRule {

    private static final Set<String> KNOWN = Set.of("change", "config", "fact", "plan", "report");

    @Override
    public List<String> problems(Entry entry) {
        Telling sick = Telling.of(entry, 1);
        Telling healthy = sick.healthy();
        return entry.answer().signals().stream()
                .filter(fact -> fact.role() == Answer.Role.KEY)
                .flatMap(fact -> fact.ids().stream())
                .filter(signal -> isMeasured(entry, signal))
                .filter(signal -> looksAlike(signal, sick, healthy))
                .map(signal ->
                        entry.inCase(
                                "signals/" + signal,
                                "a key signal that looks the same when nothing is wrong",
                                "figures by formulas that the trigger moves, or role: neutral in"
                                        + " answer.yaml"))
                .toList();
    }

    private static boolean isMeasured(Entry entry, SignalId id) {
        Signal signal = entry.vocabulary().signals().get(id);
        return signal != null && !KNOWN.contains(signal.kind());
    }

    private static boolean looksAlike(SignalId signal, Telling sick, Telling healthy) {
        return sick.tells(signal, List.of(), sick.page())
                .equals(healthy.tells(signal, List.of(), sick.page()));
    }
}
