/** Computes the world of a case at a moment; start at {@link Simulation}. */
@ApplicationModule(allowedDependencies = {"cases", "charts"})
@NullMarked
package dev.rootcause.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
