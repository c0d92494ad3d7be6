package dev.rootcause.cases;

/**
 * A row of {@code actions.tsv}: something a candidate can order.
 *
 * @param kind mitigation, capacity, restart, config, fix, comm, wait and the like; never shown to
 *     the candidate
 * @param defaultDelayMin simulated minutes until the effect starts, unless the case says otherwise
 */
public record Action(
        ActionId id,
        String label,
        String targetKind,
        String verbClass,
        String kind,
        int defaultDelayMin,
        boolean reversible,
        boolean needsEvidence,
        String description) {

    /** Talking to people rather than touching the system. */
    public boolean communicates() {
        return kind.equals("comm");
    }
}
