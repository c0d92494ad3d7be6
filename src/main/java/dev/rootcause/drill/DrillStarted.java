package dev.rootcause.drill;

/** A drill was opened; published inside the transaction that stores it. */
public record DrillStarted(DrillId id, Drill drill) {}
