package dev.rootcause.grading;

import dev.rootcause.cases.SignalId;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The events of a drill that count, in order: those of misread turns are gone. */
final class Ledger {

    private static final int SHOTGUN = 4;

    private final List<Event> events;
    private final int lastTurn;
    private final Set<Integer> shotgunTurns;

    private Ledger(List<Event> events, int lastTurn) {
        this.events = events;
        this.lastTurn = lastTurn;
        this.shotgunTurns = findShotgunTurns();
    }

    static Ledger of(Drill drill) {
        return new Ledger(drill.standing(), drill.turns().size());
    }

    /** One ask with what it showed. */
    record Ask(int turn, List<Event.Revealed> shown) {

        int minutes() {
            return shown.stream().mapToInt(Event.Revealed::costMin).max().orElse(0);
        }
    }

    <E extends Event> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Event> events() {
        return events;
    }

    int lastTurn() {
        return lastTurn;
    }

    List<Ask> asks() {
        Map<Integer, List<Event.Revealed>> byAsk = new LinkedHashMap<>();
        for (Event.Revealed shown : all(Event.Revealed.class)) {
            byAsk.computeIfAbsent(shown.ask(), number -> new ArrayList<>()).add(shown);
        }
        return byAsk.values().stream()
                .map(shown -> new Ask(shown.getFirst().stamp().turn(), shown))
                .toList();
    }

    /** Turns of four asks or more with no hypothesis to tell them apart. */
    Set<Integer> shotgunTurns() {
        return shotgunTurns;
    }

    boolean isShotgun(Event event) {
        return shotgunTurns.contains(event.stamp().turn());
    }

    /** What was shown for the first time, in a turn of few asks, and by no hint. */
    List<Event.Revealed> evidence() {
        List<Event.Revealed> evidence = new ArrayList<>();
        Set<SignalId> seen = new HashSet<>();
        for (Event.Revealed shown : all(Event.Revealed.class)) {
            if (seen.add(shown.signal()) && !shown.byHint() && !isShotgun(shown)) {
                evidence.add(shown);
            }
        }
        return evidence;
    }

    private Set<Integer> findShotgunTurns() {
        Map<Integer, Long> asksByTurn =
                asks().stream().collect(Collectors.groupingBy(Ask::turn, Collectors.counting()));
        Set<Integer> turns = new TreeSet<>();
        asksByTurn.forEach((turn, asks) -> {
            if (asks >= SHOTGUN && !hasHypothesis(turn)) {
                turns.add(turn);
            }
        });
        return turns;
    }

    private boolean hasHypothesis(int turn) {
        return events.stream()
                .filter(event -> event.stamp().turn() == turn)
                .anyMatch(event ->
                        event instanceof Event.Hypothesized || event instanceof Event.Claimed);
    }
}
