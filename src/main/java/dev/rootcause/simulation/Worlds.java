package dev.rootcause.simulation;

import dev.rootcause.cases.Case;

/** Where the world of a case comes from. */
@FunctionalInterface
public interface Worlds {

    Simulation of(Case incident, int seed);
}
