/**
 * The answer key of a case, which only grading, postmortem and authoring may name; start at {@link
 * Answer}.
 */
@NamedInterface("answers")
@NullMarked
package dev.rootcause.cases.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
