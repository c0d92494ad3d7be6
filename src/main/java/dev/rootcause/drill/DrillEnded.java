package dev.rootcause.drill;

/** A drill is over and can be graded; published inside the transaction that ended it. */
public record DrillEnded(DrillId id, Drill drill) {}
