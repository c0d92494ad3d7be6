/**
 * What a transaction knows while it lasts and writes when it ends, so that it speaks to the
 * database seldom; start at {@link LastWrites}, then {@link Held}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rootcause.transaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
