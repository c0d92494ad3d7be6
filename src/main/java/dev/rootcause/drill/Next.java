package dev.rootcause.drill;

/**
 * The case that goes on with the story of another.
 *
 * @param opens what became of the system since
 */
public record Next(String code, String title, String opens) {}
