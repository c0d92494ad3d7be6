/**
 * A drill from the page to the end: its turns, its ledger and its transcript; start at {@link
 * Junior}.
 */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "simulation",
            "simulation::observations",
            "language",
            "prompts",
            "transaction"
        })
@NullMarked
package dev.rootcause.drill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
