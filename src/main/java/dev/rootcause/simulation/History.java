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

    /** A gauge over all seconds of this run. */
    Figure gauge(String name) {
        Gauges.Gauge gauge = gauges.get(name);
        return second -> gauge.at(rows, second);
    }

    /** Share of a class that is answered well and within the limit, 0..1; 1 when nobody asks. */
    double goodShare(String name, double limitSec, int second) {
        return gauges.goodShare(rows, name, limitSec, second);
    }

    /** The same world with these orders, computing only what is new since they agreed. */
    History continued(List<Change> orders, int until) {
        List<Change> merged = Replay.merged(machine.world(), orders);
        int kept = Math.min(agreement(merged), Math.min(rows.size(), until + 1));
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

    /** The first second at which these changes differ from those of this run. */
    private int agreement(List<Change> others) {
        for (int i = 0; i < Math.max(changes.size(), others.size()); i++) {
            int mine = i < changes.size() ? changes.get(i).at() : Integer.MAX_VALUE;
            int other = i < others.size() ? others.get(i).at() : Integer.MAX_VALUE;
            if (mine != other || !changes.get(i).equals(others.get(i))) {
                return Math.max(0, Math.min(mine, other));
            }
        }
        return Integer.MAX_VALUE;
    }
}
