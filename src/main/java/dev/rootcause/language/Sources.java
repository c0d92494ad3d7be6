package dev.rootcause.language;

/** What names things: the lists, what was learnt from them, and whole texts that are names. */
record Sources(Lexicons lexicons, Learned learned, Aliases aliases) {}
