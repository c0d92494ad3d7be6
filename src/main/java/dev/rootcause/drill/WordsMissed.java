package dev.rootcause.drill;

import java.util.List;

/**
 * Somebody of a workspace said what was not understood, or misread; published inside the
 * transaction of the turn. Tells neither who nor in which drill.
 */
public record WordsMissed(TeamId team, List<Miss> misses) {}
