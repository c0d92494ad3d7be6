/** Reads and checks the cases and the vocabulary they share; start at {@link Cases}. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rootcause.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
