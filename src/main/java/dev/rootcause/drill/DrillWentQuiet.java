package dev.rootcause.drill;

/**
 * A drill was ended because nobody went on with it for three days; published after its {@link
 * DrillEnded}, inside the transaction that ended it.
 */
public record DrillWentQuiet(DrillId id) {}
