/** Interview drills on production incidents; start at {@link dev.rootcause.Rootcause}. */
@NullMarked
package dev.rootcause;

import org.jspecify.annotations.NullMarked;
