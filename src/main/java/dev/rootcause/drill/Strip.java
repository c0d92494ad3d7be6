package dev.rootcause.drill;

/**
 * What stands under a post.
 *
 * @param clock the simulated time, {@code 10:04}
 * @param spent minutes this turn took
 * @param impact the impact as last looked at, {@code 32 % slow (10:04)}, or that it was not looked
 *     at since
 */
public record Strip(String clock, int spent, String impact) {}
