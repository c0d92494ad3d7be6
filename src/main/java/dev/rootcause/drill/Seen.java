package dev.rootcause.drill;

/**
 * Something the candidate has looked at.
 *
 * @param clock simulated time of the newest look, {@code 10:04}
 */
public record Seen(String label, String clock) {}
