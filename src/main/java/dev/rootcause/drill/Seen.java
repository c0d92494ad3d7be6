package dev.rootcause.drill;

/**
 * Something that was looked at.
 *
 * @param clock when it was looked at last, in simulated time: {@code 10:04}
 */
public record Seen(String label, String clock) {}
