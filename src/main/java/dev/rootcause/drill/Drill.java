package dev.rootcause.drill;

import dev.rootcause.cases.CaseCode;
import dev.rootcause.simulation.Moment;
import java.util.ArrayList;
import java.util.List;

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
        return turns.stream().flatMap(turn -> turn.events().stream()).toList();
    }

    public boolean isOver() {
        return stage == Stage.OVER;
    }

    Drill with(Turn turn, Stage next) {
        List<Turn> longer = new ArrayList<>(turns);
        longer.add(turn);
        return new Drill(code, seed, versions, opened, page, List.copyOf(longer), next);
    }
}
