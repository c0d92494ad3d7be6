package dev.rootcause.grading;

import java.util.Locale;

/** The four phases of an investigation; their weights stand in the rubric. */
public enum Phase {
    STABILIZE,
    NARROW,
    PROVE,
    PREVENT;

    /** Its name in the rubric, {@code stabilize}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
