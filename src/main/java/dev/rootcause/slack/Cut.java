package dev.rootcause.slack;

import java.util.ArrayList;
import java.util.List;

/** Shortens text; never through the middle of a character. */
final class Cut {

    private Cut() {}

    static String to(int most, String text) {
        return text.length() <= most ? text : text.substring(0, whole(text, most - 1)) + "…";
    }

    /** The same text in pieces, broken at a line or a space where there is one. */
    static List<String> pieces(int most, String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > most) {
            int at = gap(rest, most);
            pieces.add(rest.substring(0, at));
            rest = rest.substring(at);
        }
        pieces.add(rest);
        return pieces;
    }

    private static int gap(String text, int most) {
        int line = text.lastIndexOf('\n', most - 1) + 1;
        int space = text.lastIndexOf(' ', most - 1) + 1;
        int found = line > most / 2 ? line : space;
        return found > most / 2 ? found : whole(text, most);
    }

    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1))
                ? at - 1
                : at;
    }
}
