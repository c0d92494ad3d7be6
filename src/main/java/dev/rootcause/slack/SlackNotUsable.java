package dev.rootcause.slack;

/** The settings for Slack contradict each other or lack something; says what is right. */
class SlackNotUsable extends RuntimeException {

    SlackNotUsable(String message) {
        super(message);
    }
}
