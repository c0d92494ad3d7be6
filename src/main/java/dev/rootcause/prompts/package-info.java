/** Every sentence the junior says by itself, read from files; start at {@link Prompts}. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rootcause.prompts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
