package dev.rootcause.language;

import java.util.List;

/** A message read: its intents in the order in which they were said; never empty. */
public record Reading(List<Intent> intents) {}
