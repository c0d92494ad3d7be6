/** Chart values and the painter that turns them into pictures; start at {@link Chart}. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rootcause.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
