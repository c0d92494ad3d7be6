package dev.rootcause.drill;

import java.util.regex.Pattern;

/** The candidate's words as the junior repeats them. */
final class Quotes {

    private static final int LONGEST = 160;

    /** The word that says what a message is, before what it says. */
    private static final Pattern HEADER =
            Pattern.compile(
                    "^(another |second |my )?(hypothesis|root cause|cause|to prevent it|prevent|prevention|predict|prediction|expect|rule out|plan) ?(\\d )?[:=] *",
                    Pattern.CASE_INSENSITIVE);

    private Quotes() {}

    static String shorten(String words) {
        return shorten(words, LONGEST);
    }

    static String shorten(String words, int longest) {
        String line = HEADER.matcher(words.strip().replaceAll("\\s+", " ")).replaceFirst("");
        return line.length() <= longest ? line : line.substring(0, longest).strip() + "…";
    }
}
