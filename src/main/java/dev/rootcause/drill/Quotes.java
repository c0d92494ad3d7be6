package dev.rootcause.drill;

/** The candidate's words as the junior repeats them. */
final class Quotes {

    private static final int LONGEST = 160;

    private Quotes() {}

    static String shorten(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
