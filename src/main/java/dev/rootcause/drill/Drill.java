package dev.rootcause.drill;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.simulation.Moment;
import dev.rootcause.simulation.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A drill as it stands: an immutable value that its turns add up to.
 *
 * @param opened the moment of the page
 * @param page what the drill opened with
 */
public record Drill(
        CaseCode code,
        int seed,
        Versions versions,
        Moment opened,
        Post page,
        List<Turn> turns,
        Stage stage) {

    /** A drill is open, then has been read back before grading, then is over. */
    public enum Stage {
        OPEN,
        READ_BACK,
        OVER
    }

    public Moment now() {
        return turns.isEmpty() ? opened : turns.getLast().after();
    }

    /** Every event in order, the voided ones included. */
    public List<Event> ledger() {
        List<Event> all = new ArrayList<>();
        turns.forEach(turn -> all.addAll(turn.events()));
        return Collections.unmodifiableList(all);
    }

    /** The events that count: those of voided turns do not. */
    public List<Event> standing() {
        List<Event> all = ledger();
        Set<Integer> voided = new HashSet<>();
        for (Event event : all) {
            if (event instanceof Event.Voided it) {
                voided.add(it.voidedTurn());
            }
        }
        return voided.isEmpty()
                ? all
                : all.stream().filter(event -> !voided.contains(event.stamp().turn())).toList();
    }

    /** The orders on the system that count, in order of time. */
    public List<Order> orders() {
        return standing().stream()
                .filter(Event.Acted.class::isInstance)
                .map(event -> ((Event.Acted) event).order())
                .toList();
    }

    public boolean isOver() {
        return stage == Stage.OVER;
    }

    /** The drill as it stood before its last turn. */
    Drill beforeLast() {
        List<Turn> earlier = List.copyOf(turns.subList(0, turns.size() - 1));
        boolean readBack =
                earlier.stream().anyMatch(it -> it.pending() instanceof Pending.ClosingQuestions);
        Stage before = readBack ? Stage.READ_BACK : Stage.OPEN;
        return new Drill(code, seed, versions, opened, page, earlier, before);
    }

    /** The same with its end taken back, to go on looking around; what is open is left. */
    Drill reopened() {
        if (!isOver()) {
            throw new IllegalStateException("this drill still runs");
        }
        Turn last = turns.getLast();
        List<Turn> same = new ArrayList<>(turns.subList(0, turns.size() - 1));
        same.add(last.leaving(new Pending.Nothing()));
        return new Drill(code, seed, versions, opened, page, List.copyOf(same), Stage.OPEN);
    }

    Pending pending() {
        return turns.isEmpty() ? new Pending.Nothing() : turns.getLast().pending();
    }

    Drill with(Turn turn, Stage next) {
        List<Turn> longer = new ArrayList<>(turns);
        longer.add(turn);
        return new Drill(code, seed, versions, opened, page, List.copyOf(longer), next);
    }
}
