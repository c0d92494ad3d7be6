package dev.rootcause.drill;

/**
 * Something that can be asked for, the same in every case.
 *
 * @param part of the system
 * @param costMin simulated minutes of one look
 */
public record Askable(String part, String label, String description, int costMin) {}
