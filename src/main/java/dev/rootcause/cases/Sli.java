package dev.rootcause.cases;

/**
 * What users of the case would call working.
 *
 * @param good formula of the share that is served well, 0..1
 * @param users formula of the users present
 * @param says template for the strip; {@code bad} is the share served badly
 */
public record Sli(String good, String users, String says) {}
