/** Reads what a candidate wrote into intents; start at {@link Interpreter}. */
@ApplicationModule(allowedDependencies = {"cases", "prompts"})
@NullMarked
package dev.rootcause.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
