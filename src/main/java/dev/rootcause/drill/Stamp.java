package dev.rootcause.drill;

import dev.rootcause.simulation.Moment;

/**
 * Where an event of the ledger comes from.
 *
 * @param turn number of the turn, from 1
 * @param at the simulated moment at which it counts
 * @param quote the candidate's words, verbatim
 * @param prompted whether it answers a question of the junior's
 */
public record Stamp(int turn, Moment at, String quote, boolean prompted) {}
