/** The drill in the terminal; start at {@link Play}. */
@ApplicationModule(
        allowedDependencies = {
            "drill",
            "grading",
            "postmortem",
            "simulation::observations",
            "charts",
            "language"
        })
@NullMarked
package dev.rootcause.play;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
