package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Critique.Contradiction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A line of a timeline that tells an action at another time than the ledger. */
record Moved(Facts facts, Entry entry) {

    /** Empty when the line can be about something that did happen then. */
    Optional<Contradiction> contradiction() {
        List<Deed> meant = facts.actions().stream().filter(entry::isSurelyAbout).toList();
        if (meant.isEmpty() || happensOtherwise()) {
            return Optional.empty();
        }
        Deed nearest = meant.stream().min(Comparator.comparingInt(this::distance)).orElseThrow();
        String right = Clock.written(nearest.minutes().getFirst());
        return Optional.of(
                new Contradiction(
                        Section.TIMELINE,
                        entry.at().text(),
                        right,
                        "%s was ordered at %s".formatted(nearest.says(), right)));
    }

    /** Something else happened then that the line can be about: a change, or another event. */
    private boolean happensOtherwise() {
        return facts.changes().stream().anyMatch(entry.at()::isNear)
                || facts.deeds().stream().anyMatch(entry::tells);
    }

    private int distance(Deed deed) {
        return deed.minutes().stream()
                .mapToInt(minute -> Math.abs(entry.at().after(minute)))
                .min()
                .orElseThrow();
    }
}
