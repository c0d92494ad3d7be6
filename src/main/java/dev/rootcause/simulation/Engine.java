package dev.rootcause.simulation;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import java.util.ArrayList;
import java.util.List;

/**
 * The fluid model of the design: rates and populations, one step a second, nothing random. The same
 * world and changes give the same bytes.
 */
final class Engine {

    private Engine() {}

    /** Runs seconds 0 to until, with what happens by itself and what was ordered. */
    static History run(World world, List<Change> orders, int until) {
        var machine = Machine.of(world);
        var replay =
                new Replay(machine, Replay.merged(world, orders), new Rows(), new ArrayList<>());
        replay.run(new State(machine.network()), until);
        return new History(machine, replay);
    }

    /** Names of all that can be read of a run of that world. */
    static List<String> gauges(World world) {
        return List.copyOf(new Gauges(Network.of(world)).names());
    }

    /** Names of all that a change can set. */
    static List<String> knobs(World world) {
        return List.copyOf(Knobs.of(world).keySet());
    }
}
