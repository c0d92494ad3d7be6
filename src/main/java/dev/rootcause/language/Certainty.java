package dev.rootcause.language;

/** How sure a candidate said they are. */
public enum Certainty {
    SUSPECTED,
    BELIEVED,
    CONFIRMED
}
