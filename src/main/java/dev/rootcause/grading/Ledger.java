package dev.rootcause.grading;

import dev.rootcause.cases.SignalId;
import dev.rootcause.drill.Event;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The events of a drill that count, in order: those of misread turns are gone. */
final class Ledger {

    /** The golden signals with RED among them, USE of a host, and the content network. */
    private static final List<Set<String>> BUNDLES =
            List.of(
                    Set.of("app.traffic", "app.errors", "app.latency", "app.cpu"),
                    Set.of("os.cpu", "os.memory", "os.disk", "net.interface"),
                    Set.of("cdn.hit_rate", "cdn.responses"));

    private final List<Event> events;
    private final int shotgun;
    private final boolean whole;
    private final Set<Integer> shotgunTurns;

    private Ledger(List<Event> events, int shotgun, boolean whole) {
        this.events = events;
        this.shotgun = shotgun;
        this.whole = whole;
        this.shotgunTurns = findShotgunTurns();
    }

    /**
     * @param shotgun asks in one turn that are a volley
     */
    static Ledger of(Account account, int shotgun) {
        return new Ledger(account.events(), shotgun, true);
    }

    /**
     * The same without what answers a question of the junior's. What was done stays done, but the
     * words that ordered it go.
     */
    Ledger unprompted() {
        return new Ledger(
                events.stream().flatMap(event -> unprompted(event).stream()).toList(),
                shotgun,
                false);
    }

    private static Optional<Event> unprompted(Event event) {
        if (!event.stamp().prompted()) {
            return Optional.of(event);
        }
        return event instanceof Event.Acted acted ? Optional.of(acted.muted()) : Optional.empty();
    }

    /** One ask with what it showed. */
    record Ask(int turn, List<Event.Revealed> shown) {

        /** One for a bundle or a family of breakdowns, else one for each signal. */
        int weight() {
            Set<String> ids =
                    shown.stream().map(one -> one.signal().value()).collect(Collectors.toSet());
            boolean whole =
                    BUNDLES.stream().anyMatch(bundle -> bundle.containsAll(ids))
                            || ids.stream().map(Ask::breakdown).distinct().count() == 1;
            return whole ? 1 : ids.size();
        }

        private static String breakdown(String id) {
            int at = id.indexOf(".by_");
            return at < 0 ? id : id.substring(at);
        }

        /** Whether a hint had named all of it: it is as if nobody had asked. */
        boolean isHinted() {
            return shown.stream().allMatch(Event.Revealed::byHint);
        }

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

    /** Whether answers to the junior's questions are in it. */
    boolean isWhole() {
        return whole;
    }

    /** Everything shown that no hint had named. */
    List<Event.Revealed> looks() {
        return all(Event.Revealed.class).stream().filter(shown -> !shown.byHint()).toList();
    }

    /** What was asked for and paid; what a prediction brings along is no ask. */
    List<Ask> asks() {
        Map<Integer, List<Event.Revealed>> byAsk = new LinkedHashMap<>();
        for (Event.Revealed shown : all(Event.Revealed.class)) {
            byAsk.computeIfAbsent(shown.ask(), number -> new ArrayList<>()).add(shown);
        }
        return byAsk.values().stream()
                .map(shown -> new Ask(shown.getFirst().stamp().turn(), shown))
                .filter(ask -> ask.minutes() > 0)
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
        Map<Integer, Integer> asksByTurn =
                asks().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Ask::turn, Collectors.summingInt(Ask::weight)));
        Set<Integer> turns = new TreeSet<>();
        asksByTurn.forEach((turn, asks) -> {
            if (asks >= shotgun && !hasHypothesis(turn)) {
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
