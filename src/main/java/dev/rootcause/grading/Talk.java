package dev.rootcause.grading;

import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Moment;
import java.util.List;
import java.util.stream.Stream;

/** What was told to people outside, and who waited for it. */
record Talk(Ledger ledger, Moment page, Moment end) {

    List<Event.Communicated> words() {
        return ledger.all(Event.Communicated.class);
    }

    /**
     * Voices that asked for news and heard nothing for so many turns in which something was done.
     */
    List<Event.Injected> unanswered(int patience) {
        return ledger.all(Event.Injected.class).stream()
                .filter(Event.Injected::asks)
                .filter(voice -> isIgnored(voice.stamp().turn(), patience))
                .toList();
    }

    private boolean isIgnored(int turn, int patience) {
        List<Integer> after =
                ledger.events().stream()
                        .filter(event -> !(event instanceof Event.Injected))
                        .map(event -> event.stamp().turn())
                        .filter(at -> at > turn)
                        .distinct()
                        .limit(patience)
                        .toList();
        return after.size() == patience
                && words().stream()
                        .map(word -> word.stamp().turn())
                        .noneMatch(told -> told >= turn && told <= after.getLast());
    }

    /** Simulated minutes of each silence: from the page to the first news, and on to the end. */
    List<Integer> gaps() {
        List<Moment> told =
                Stream.concat(
                                Stream.concat(
                                        Stream.of(page),
                                        words().stream().map(word -> word.stamp().at())),
                                Stream.of(end))
                        .toList();
        return Stream.iterate(1, at -> at < told.size(), at -> at + 1)
                .map(at -> told.get(at).minutesSince(told.get(at - 1)))
                .toList();
    }

    int longestGap() {
        return gaps().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
