/**
 * The postmortem of a finished drill, graded against what happened in it, and the replay of the
 * trigger with the candidate's own fix; start at {@link Postmortems} and {@link Replays}.
 */
@ApplicationModule(
        allowedDependencies = {
            "cases",
            "cases::answers",
            "simulation",
            "simulation::observations",
            "language",
            "drill",
            "grading",
            "prompts",
            "charts"
        })
@NullMarked
package dev.rootcause.postmortem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
