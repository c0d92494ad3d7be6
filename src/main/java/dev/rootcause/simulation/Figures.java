package dev.rootcause.simulation;

/** The figures of a world at a second. */
interface Figures {

    /** Throws {@link IllegalArgumentException} for a gauge that the world does not have. */
    double value(String gauge, int second);

    /** Share of a class's requests answered within the limit, 0..1. */
    double goodShare(String requests, double limitSec, int second);

    /** A formula at a second; the same second may be asked for again, by a window that slides. */
    default double again(Formula formula, double second) {
        return formula.at(this, second);
    }
}
