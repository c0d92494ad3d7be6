package dev.rootcause.simulation;

import dev.rootcause.cases.World.Change;
import java.util.ArrayList;
import java.util.List;

/** Every second of a run, from 0 to {@link #until()}. */
final class History {

    private final Machine machine;
    private final Gauges gauges;
    private final List<Change> changes;
    private final Rows rows;
    private final List<State> checkpoints;

    History(Machine machine, Replay replay) {
        this.machine = machine;
        gauges = machine.gauges();
        changes = replay.changes();
        rows = replay.rows();
        rows.seal();
        checkpoints = replay.checkpoints();
    }

    int until() {
        return rows.size() - 1;
    }

    List<String> gauges() {
        return List.copyOf(gauges.names());
    }

    double value(String gauge, int second) {
        return gauge(gauge).at(second);
    }

    /** A gauge over all seconds of this run, for one thread. */
    Figure gauge(String name) {
        return gauges.get(name).of(rows);
    }

    /** How well a class is served in this run, for one thread. */
    Served served(String name) {
        return gauges.served(rows, name);
    }

    /** Share of a class that is answered well and within the limit, 0..1; 1 when nobody asks. */
    double goodShare(String name, double limitSec, int second) {
        return served(name).within(limitSec, second);
    }

    /** The same world with these orders, computing only what is new since they agreed. */
    History continued(List<Change> orders, int until) {
        List<Change> merged = Replay.merged(machine.world(), orders);
        int kept = Math.min(Changes.agreement(changes, merged), Math.min(rows.size(), until + 1));
        int checkpoint = Math.min(kept / Replay.CHECKPOINT, checkpoints.size() - 1);
        var replay =
                new Replay(
                        machine,
                        merged,
                        rows.first(checkpoint * Replay.CHECKPOINT),
                        new ArrayList<>(checkpoints.subList(0, checkpoint)));
        replay.run(checkpoints.get(checkpoint).copy(), until);
        return new History(machine, replay);
    }
}
