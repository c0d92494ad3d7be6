package dev.rootcause.language;

/** A word of a text as it was written, in lower case, and its stem. */
record Word(String written, String stem) {}
