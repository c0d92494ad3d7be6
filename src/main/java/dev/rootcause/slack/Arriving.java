package dev.rootcause.slack;

/** What a person did, and whether they are at home where they did it. */
record Arriving(Incoming incoming, boolean isForeign) {}
