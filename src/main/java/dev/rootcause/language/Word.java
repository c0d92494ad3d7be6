package dev.rootcause.language;

/** A word of a clause: its stem, and where it stands in the text it was read from. */
record Word(String stem, int start, int end) {}
