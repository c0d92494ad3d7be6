/** PostgreSQL for one machine, when no other is configured; start at {@link EmbeddedServer}. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rootcause.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
