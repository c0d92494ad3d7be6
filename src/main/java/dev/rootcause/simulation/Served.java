package dev.rootcause.simulation;

/** How well a class of requests is served, by second. */
@FunctionalInterface
interface Served {

    /** Share answered well and within the limit, 0..1; 1 when nobody asks. */
    double within(double limitSec, int second);
}
