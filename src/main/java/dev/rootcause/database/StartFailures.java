package dev.rootcause.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what is in the way when the database cannot start. */
class StartFailures extends AbstractFailureAnalyzer<NoDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NoDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
