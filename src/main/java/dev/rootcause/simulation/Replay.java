package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import dev.rootcause.simulation.Gauges.Seen;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run in the making: seconds one after another, with a state kept every minute to resume from.
 */
record Replay(Machine machine, List<Change> changes, Rows rows, List<State> checkpoints) {

    static final int CHECKPOINT = 60;

    /** The changes of the world and those ordered, in order of time; the world's come first. */
    static List<Change> merged(World world, List<Change> orders) {
        return Stream.concat(world.timeline().stream(), orders.stream())
                .sorted(Comparator.comparingInt(Change::at))
                .toList();
    }

    /** Goes on from a state that belongs to the second after the last row. */
    void run(State state, int until) {
        int next = firstDue();
        boolean resting = false;
        Seen seen = Seen.NOTHING;
        Driven driven = machine.drives().of(state, rows);
        for (int second = rows.size(); second <= until; second++) {
            if (second % CHECKPOINT == 0) {
                checkpoints.add(
                        state.checkpoint(checkpoints.isEmpty() ? null : checkpoints.getLast()));
            }
            for (; next < changes.size() && changes.get(next).at() <= second; next++) {
                Changes.apply(changes.get(next), state);
                resting = false;
            }
            if (driven != null && driven.advance()) {
                resting = false;
            }
            resting = resting ? repeat() : tick(state, seen);
            seen = new Seen(state.network, rows.last());
        }
    }

    private int firstDue() {
        int next = 0;
        while (rows.size() > 0 && next < changes.size() && changes.get(next).at() < rows.size()) {
            next++;
        }
        return next;
    }

    private boolean repeat() {
        rows.repeat();
        return true;
    }

    private boolean tick(State state, Seen seen) {
        var before = state.copy();
        rows.add(machine.gauges().row(Tick.of(state), seen));
        return state.sameAs(before);
    }
}
