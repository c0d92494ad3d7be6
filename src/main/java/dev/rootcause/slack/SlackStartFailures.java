package dev.rootcause.slack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what is in the way when the settings for Slack are of no use. */
class SlackStartFailures extends AbstractFailureAnalyzer<SlackNotUsable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SlackNotUsable cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
