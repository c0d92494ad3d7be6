/** Measures what the bars are about; start at {@link Bench}. */
@ApplicationModule(
        allowedDependencies = {"cases", "simulation", "simulation::observations", "charts"})
@NullMarked
package dev.rootcause.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
