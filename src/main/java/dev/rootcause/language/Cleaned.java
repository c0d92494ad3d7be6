package dev.rootcause.language;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A message without markup and invisible characters, each char tied to where it was written. */
record Cleaned(String original, String text, int[] origin) {

    private static final Pattern NOISE =
            Pattern.compile(
                    "<[@#!][^>\\s]{1,80}>|<https?://[^|>\\s]{1,2000}\\|?|</?[a-z][^<>]{0,80}>|[`*~>]+");

    static Cleaned of(String original) {
        var visible = new StringBuilder(original);
        var matcher = NOISE.matcher(original);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                visible.setCharAt(i, ' ');
            }
        }
        return squeeze(original, visible);
    }

    private static Cleaned squeeze(String original, CharSequence visible) {
        var text = new StringBuilder();
        var origin = new int[visible.length()];
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            char plain = plain(c);
            if (Character.getType(c) == Character.FORMAT || repeats(plain, text)) {
                continue;
            }
            origin[text.length()] = i;
            text.append(plain);
        }
        return new Cleaned(original, text.toString(), Arrays.copyOf(origin, text.length()));
    }

    /** More than two blanks or lines say nothing, and take patterns long. */
    private static boolean repeats(char plain, StringBuilder text) {
        int length = text.length();
        return Character.isWhitespace(plain)
                && length > 1
                && text.charAt(length - 1) == plain
                && text.charAt(length - 2) == plain;
    }

    private static char plain(char c) {
        return switch (c) {
            case '\n' -> '\n';
            case '\u2019', '\u2018' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2013', '\u2014' -> '-';
            default -> Character.isISOControl(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    /** The words of {@code text} from {@code start} to {@code end} as they were written. */
    Span span(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return new Span(0, original.length(), original);
        }
        int first = origin[from];
        int past = origin[to - 1] + 1;
        return new Span(first, past, original.substring(first, past));
    }
}
