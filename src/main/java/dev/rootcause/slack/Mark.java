package dev.rootcause.slack;

/** Every message that starts something says that it is a drill. */
final class Mark {

    static final String DRILL = "[DRILL · simulated]";

    private Mark() {}

    /** With the mark in front, once. */
    static String on(String headline) {
        return headline.contains(DRILL) ? headline : DRILL + " " + headline;
    }
}
