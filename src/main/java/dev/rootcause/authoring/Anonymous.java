package dev.rootcause.authoring;

import java.util.regex.Pattern;

/** Words without what in them is the address or the name of somebody, and not too many. */
final class Anonymous {

    private static final int MOST = 200;
    private static final String LEFT_OUT = "…";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\b\\w+://\\S+|\\bwww\\.\\S+"
                            + "|\\S+@\\S+|@[\\w.-]+"
                            + "|\\b[UW](?=[A-Z]*\\d)[A-Z0-9]{8,}\\b"
                            + "|(?<!\\w)[+0]\\d[\\d ()/-]{6,}\\d",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private Anonymous() {}

    static String words(String said) {
        String cut = cut(ADDRESS.matcher(said).replaceAll(LEFT_OUT));
        return cut.replaceAll("\\s+", " ").strip();
    }

    /** Never between the halves of a character. */
    private static String cut(String words) {
        if (words.length() <= MOST) {
            return words;
        }
        boolean halves = Character.isHighSurrogate(words.charAt(MOST - 1));
        return words.substring(0, halves ? MOST - 1 : MOST) + LEFT_OUT;
    }
}
