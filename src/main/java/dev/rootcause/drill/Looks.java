package dev.rootcause.drill;

import dev.rootcause.cases.SignalId;
import dev.rootcause.language.Utterance.Point;
import dev.rootcause.simulation.Moment;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been looked at so far. */
final class Looks {

    /** Whoever has seen fewer signals than that has hardly begun. */
    private static final int OPENING = 3;

    private Looks() {}

    /** Signals seen, newest first, each once. */
    static List<SignalId> newestFirst(Drill drill) {
        return drill.standing().reversed().stream()
                .filter(Event.Revealed.class::isInstance)
                .map(event -> ((Event.Revealed) event).signal())
                .distinct()
                .toList();
    }

    /** Where the drill stands, by what was looked at and ordered last. */
    static Point point(Drill drill) {
        for (Event event : drill.standing().reversed()) {
            if (event instanceof Event.Acted) {
                return Point.ORDERED;
            }
            if (event instanceof Event.Revealed) {
                return newestFirst(drill).size() < OPENING ? Point.OPENING : Point.UNDERWAY;
            }
        }
        return Point.OPENING;
    }

    /**
     * What has been seen, newest first, with the clock of the newest look; misread turns left out.
     */
    static List<Seen> seen(Drill drill, Labels labels) {
        Map<SignalId, String> clocks = new LinkedHashMap<>();
        for (Event event : drill.standing().reversed()) {
            if (event instanceof Event.Revealed seen) {
                clocks.computeIfAbsent(seen.signal(), _ -> clock(drill, seen));
            }
        }
        return clocks.entrySet().stream()
                .map(look -> new Seen(labels.of(look.getKey()), look.getValue()))
                .toList();
    }

    private static String clock(Drill drill, Event.Revealed seen) {
        return drill.turns().get(seen.stamp().turn() - 1).post().replies().stream()
                .filter(Reply.Shows.class::isInstance)
                .map(Reply.Shows.class::cast)
                .filter(shown -> shown.observation().signal().equals(seen.signal()))
                .map(Reply.Shows::clock)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The turn of the last action done since this signal was last seen, if it was seen. The page
     * shows how users fare, so that every look at that counts as a second one.
     */
    static Optional<Integer> actedInTurnSinceLastLook(SignalId signal, Draft draft) {
        return lastLook(signal, draft).flatMap(seen -> doneBetween(seen, draft));
    }

    private static Optional<Moment> lastLook(SignalId signal, Draft draft) {
        Optional<Moment> seen =
                draft.events(Event.Revealed.class)
                        .filter(revealed -> revealed.signal().equals(signal))
                        .map(revealed -> revealed.stamp().at())
                        .max(Comparator.naturalOrder());
        return seen.or(() ->
                Strips.showsImpact(signal) ? Optional.of(draft.drill.opened()) : Optional.empty());
    }

    private static Optional<Integer> doneBetween(Moment seen, Draft draft) {
        return draft.events(Event.Acted.class)
                .filter(acted ->
                        seen.isBefore(acted.doneAt()) && !draft.end().isBefore(acted.doneAt()))
                .map(acted -> acted.stamp().turn())
                .max(Comparator.naturalOrder());
    }
}
