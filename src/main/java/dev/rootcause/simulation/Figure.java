package dev.rootcause.simulation;

/** One figure of a run, by second. */
@FunctionalInterface
interface Figure {

    double at(int second);
}
