package dev.rootcause.simulation;

import dev.rootcause.cases.World;

/** A world made ready to run. */
record Machine(Network network, Gauges gauges, Drives drives) {

    static Machine of(World world) {
        var network = Network.of(world);
        var gauges = new Gauges(network);
        return new Machine(network, gauges, new Drives(network, gauges));
    }

    World world() {
        return network.world();
    }
}
