package dev.rootcause.grading;

import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.drill.Event;
import dev.rootcause.simulation.Simulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The way a candidate took, a line for each turn in which something happened. */
record OwnPath(Findings findings, Vocabulary vocabulary, Simulation world) {

    static String label(Vocabulary vocabulary, SignalId id) {
        Signal signal = vocabulary.signals().get(id);
        return signal == null ? id.value() : signal.label();
    }

    List<String> lines() {
        return byTurn().values().stream().map(this::line).filter(it -> !it.isEmpty()).toList();
    }

    /** The lines of some turns. */
    List<String> lines(Set<Integer> turns) {
        return byTurn().entrySet().stream()
                .filter(entry -> turns.contains(entry.getKey()))
                .map(entry -> line(entry.getValue()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Map<Integer, List<Event>> byTurn() {
        Map<Integer, List<Event>> byTurn = new LinkedHashMap<>();
        for (Event event : findings.ledger().events()) {
            byTurn.computeIfAbsent(event.stamp().turn(), _ -> new ArrayList<>()).add(event);
        }
        return byTurn;
    }

    private String line(List<Event> events) {
        List<String> parts =
                events.stream().map(this::part).filter(it -> !it.isEmpty()).distinct().toList();
        return parts.isEmpty()
                ? ""
                : world.clock(events.getFirst().stamp().at()) + " " + String.join(", ", parts);
    }

    private String part(Event event) {
        return switch (event) {
            case Event.Revealed it -> it.costMin() == 0 ? "" : label(vocabulary, it.signal());
            case Event.Acted it -> "did: " + findings.deeds().action(it).label();
            case Event.Hypothesized _ -> "put an explanation forward";
            case Event.RuledOut _ -> "ruled one out";
            case Event.Predicted _ -> "said what should change";
            case Event.Claimed _ -> "named a cause";
            case Event.Prevented _ -> "proposed prevention";
            case Event.Communicated _ -> "told people";
            case Event.HintTaken _ -> "took a hint";
            case Event.Observed _,
                    Event.Planned _,
                    Event.Verified _,
                    Event.Clarified _,
                    Event.Probed _,
                    Event.Injected _,
                    Event.Voided _ ->
                    "";
        };
    }
}
