package dev.rootcause.language;

import java.util.Optional;

/** One or more clauses that do one thing; no act when nothing tells. */
record Part(Clause clause, Optional<Act> act) {

    Part with(Clause next, String whole) {
        return new Part(clause.until(next, whole), act);
    }
}
