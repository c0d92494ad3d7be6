package dev.rootcause.simulation;

/**
 * How users fare at a moment.
 *
 * @param goodShare share of requests that meet the user SLI, 0..1
 * @param says the same as a reader of the strip sees it: "32 % of page views slow"
 * @param usersBurning users who fare badly right now
 */
public record Impact(double goodShare, String says, double usersBurning) {}
