package dev.rootcause.drill;

/** Who does a drill. */
public record Candidate(TeamId team, String member) {}
