/** Keeps cases fair: the lint gate that authors and releases pass; start at {@link CasesLint}. */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "cases::answers",
            "simulation",
            "simulation::observations",
            "charts",
            "language",
            "drill",
            "grading",
            "prompts"
        })
@NullMarked
package dev.rootcause.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
