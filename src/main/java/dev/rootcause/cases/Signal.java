package dev.rootcause.cases;

/**
 * A row of {@code signals.tsv}: something a candidate can ask to see.
 *
 * @param breakdown the facet by which the signal is split, or {@code -}
 * @param kind metric, table, log, command, config, fact, change, report, trace, waterfall, capture,
 *     profile, plan or check
 * @param costMin simulated minutes one look costs
 */
public record Signal(
        SignalId id,
        String label,
        String component,
        String measure,
        String breakdown,
        String kind,
        int costMin,
        String description) {}
