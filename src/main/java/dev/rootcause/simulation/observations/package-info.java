/** What a look at the simulated world shows; start at {@link Observation}. */
@NamedInterface("observations")
@NullMarked
package dev.rootcause.simulation.observations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
