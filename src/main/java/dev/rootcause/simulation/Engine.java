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
        var network = Network.of(world);
        var gauges = new Gauges(network);
        var replay =
                new Replay(
                        gauges, Replay.merged(world, orders), new ArrayList<>(), new ArrayList<>());
        replay.run(new State(network), until);
        return new History(world, gauges, replay);
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
