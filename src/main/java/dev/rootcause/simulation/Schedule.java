package dev.rootcause.simulation;

import org.jspecify.annotations.Nullable;

/**
 * How an order will go, known before it is given.
 *
 * @param does what will be done and where, in the words of an operator: "db-1 to 64 vCPU"
 * @param doneAt when its last step has taken effect
 * @param caution what everybody knows it costs ("about 90 s of failover"), if anything
 */
public record Schedule(String does, Moment doneAt, @Nullable String caution) {}
