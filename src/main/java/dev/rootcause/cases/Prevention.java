package dev.rootcause.cases;

/**
 * A row of {@code prevention.tsv}: a lasting measure a candidate can propose.
 *
 * @param kind detect, guard, contain, process, capacity or eliminate
 * @param strong works by itself or removes the mechanism, rather than relying on people, hardware
 *     or chance
 */
public record Prevention(
        PreventionId id, String label, String kind, boolean strong, String description) {}
