package dev.rootcause.simulation;

/** The figures of a world at a second. */
interface Figures {

    /** Throws {@link IllegalArgumentException} for a gauge that the world does not have. */
    double value(String gauge, int second);

    /** Share of a class's requests answered within the limit, 0..1. */
    double goodShare(String requests, double limitSec, int second);
}
