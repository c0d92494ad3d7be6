package dev.rootcause.simulation;

/** Something that can be read of a run. */
@FunctionalInterface
interface Gauge {

    /** This gauge in those rows, also in the ones that are still to come. */
    Figure of(Rows rows);
}
