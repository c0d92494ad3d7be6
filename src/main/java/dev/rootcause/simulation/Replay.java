package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run in the making: seconds one after another, with a state kept every minute to resume from.
 */
record Replay(Gauges gauges, List<Change> changes, List<double[]> rows, List<State> checkpoints) {

    static final int CHECKPOINT = 60;

    /** The changes of the world and those ordered, in order of time; the world's come first. */
    static List<Change> merged(World world, List<Change> orders) {
        return Stream.concat(world.timeline().stream(), orders.stream())
                .sorted(Comparator.comparingInt(Change::at))
                .toList();
    }

    /** Goes on from a state that belongs to the second after the last row. */
    void run(State state, int until) {
        var due = new ArrayList<>(changes.stream().filter(it -> it.at() >= rows.size()).toList());
        if (rows.isEmpty()) {
            due = new ArrayList<>(changes);
        }
        boolean resting = false;
        for (int second = rows.size(); second <= until; second++) {
            if (second % CHECKPOINT == 0) {
                checkpoints.add(state.copy());
            }
            while (!due.isEmpty() && due.getFirst().at() <= second) {
                Changes.apply(due.removeFirst(), state);
                resting = false;
            }
            if (resting) {
                rows.add(rows.getLast());
            } else {
                var before = state.copy();
                rows.add(gauges.row(Tick.of(state)));
                resting = state.sameAs(before);
            }
        }
    }
}
