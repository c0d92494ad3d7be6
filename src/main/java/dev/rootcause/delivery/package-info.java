/**
 * What comes in has its effect once and in order, what goes out is sent at its pace, whatever is
 * killed meanwhile; start at {@link Inbox} and {@link Outbox}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.rootcause.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
