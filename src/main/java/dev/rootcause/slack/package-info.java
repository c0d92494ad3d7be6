/**
 * The drill in Slack, by Bolt; start at {@link dev.rootcause.slack.Routes}, the one table of all it
 * answers to.
 */
@ApplicationModule(
        allowedDependencies = {
            "delivery",
            "drill",
            "grading",
            "postmortem",
            "simulation::observations",
            "charts",
            "language",
            "transaction"
        })
@NullMarked
package dev.rootcause.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
