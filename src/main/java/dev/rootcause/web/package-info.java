/** The practice room in the browser. */
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
package dev.rootcause.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
