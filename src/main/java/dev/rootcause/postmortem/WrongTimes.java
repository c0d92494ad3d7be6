package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Critique.Contradiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Times of a timeline that the drill, or the line before, contradicts. */
final class WrongTimes {

    private WrongTimes() {}

    static List<String> disorder(Account account) {
        List<Entry> entries = Entry.of(account);
        return Stream.iterate(1, i -> i < entries.size(), i -> i + 1)
                .filter(i -> entries.get(i).at().after(entries.get(i - 1).at().minute()) < 0)
                .map(i ->
                        "%s stands after %s."
                                .formatted(
                                        entries.get(i).at().text(), entries.get(i - 1).at().text()))
                .toList();
    }

    static List<Contradiction> in(Account account) {
        List<Contradiction> found =
                new ArrayList<>(ImpactRules.impossible(account, Section.TIMELINE));
        for (Entry entry : TimelineRules.lines(account)) {
            new Moved(account.facts(), entry).contradiction().ifPresent(found::add);
            recovery(account, entry).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Contradiction> recovery(Account account, Entry entry) {
        if (!account.phrases().occurs("recovered", entry.text())) {
            return Optional.empty();
        }
        Optional<Integer> recovered =
                account.facts().course().recovered().map(account.facts()::minute);
        if (recovered.isEmpty()) {
            return Optional.of(
                    wrong(entry, "", "users were not served again before the drill ended"));
        }
        return entry.at().after(recovered.get()) < -Clock.TOLERANCE_MIN
                ? Optional.of(
                        wrong(
                                entry,
                                Clock.written(recovered.get()),
                                "users were served again at " + Clock.written(recovered.get())))
                : Optional.empty();
    }

    private static Contradiction wrong(Entry entry, String right, String why) {
        return new Contradiction(Section.TIMELINE, entry.at().text(), right, why);
    }
}
