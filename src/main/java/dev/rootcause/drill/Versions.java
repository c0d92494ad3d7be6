package dev.rootcause.drill;

/**
 * What a drill is pinned to.
 *
 * @param caseHash sha-256 of the case's text, in hex
 * @param answerHash sha-256 of the answer's text, in hex
 */
public record Versions(String caseHash, String answerHash, String engine, String reader) {}
