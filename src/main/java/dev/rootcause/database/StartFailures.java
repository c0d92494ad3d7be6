package dev.rootcause.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in plain words what is in the way when the database cannot start. */
class StartFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof FolderInUse || at instanceof PortTaken) {
                return new FailureAnalysis(at.getMessage(), null, at);
            }
        }
        return null;
    }
}
