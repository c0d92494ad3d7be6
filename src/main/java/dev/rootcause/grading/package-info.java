/** Grades a ledger by small named rules; start at {@link Grader}. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "cases::answers",
            "simulation",
            "simulation::observations",
            "language",
            "drill",
            "prompts",
            "charts"
        })
@NullMarked
package dev.rootcause.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
