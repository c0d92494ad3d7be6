package dev.rootcause.slack;

/**
 * A step that somebody who is not in command would take.
 *
 * @param by member id
 */
record Proposal(String by, String step) {}
