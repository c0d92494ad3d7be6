package dev.rootcause.language;

import java.util.Optional;

/**
 * One or more clauses that do one thing; no act when nothing tells.
 *
 * @param sure whether cues and classifier agree on the act, or the classifier hardly doubts it
 */
record Part(Clause clause, Optional<Act> act, boolean sure) {

    boolean does(Act which) {
        return act.filter(which::equals).isPresent();
    }

    Part with(Clause next, String whole) {
        return new Part(clause.until(next, whole), act, sure);
    }
}
