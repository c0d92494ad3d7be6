package dev.rootcause.authoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The words after {@code misses}.
 *
 * @param team a workspace; empty for all
 * @param days how long to keep what is not understood
 */
public record MissesWanted(Deed deed, String team, int days, boolean json) {

    private static final String USAGE =
            "misses [--team T0123] [--json], misses keep [--team T0123] [--days 90], misses forget [--team T0123]";

    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 180;

    enum Deed {
        LIST,
        KEEP,
        FORGET
    }

    /** Throws {@link IllegalArgumentException} that says what right looks like. */
    public static MissesWanted parse(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        Deed deed = deed(left);
        String team = "";
        int days = USUAL_DAYS;
        boolean json = false;
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "--team" -> team = next(left);
                case "--days" -> days = days(next(left), deed);
                case "--json" -> json = true;
                default -> throw wrong("\"" + word + "\"?");
            }
        }
        return new MissesWanted(deed, team, days, json);
    }

    private static Deed deed(Deque<String> words) {
        return switch (words.isEmpty() ? "" : words.peek()) {
            case "keep" -> {
                words.pop();
                yield Deed.KEEP;
            }
            case "forget" -> {
                words.pop();
                yield Deed.FORGET;
            }
            default -> Deed.LIST;
        };
    }

    private static String next(Deque<String> left) {
        if (left.isEmpty() || left.peek().startsWith("--")) {
            throw wrong("Something is missing.");
        }
        return left.pop();
    }

    private static int days(String word, Deed deed) {
        boolean fits = word.matches("[1-9]\\d{0,2}") && Integer.parseInt(word) <= MOST_DAYS;
        if (!fits || deed != Deed.KEEP) {
            throw wrong("--days goes with keep and is from 1 to " + MOST_DAYS + ".");
        }
        return Integer.parseInt(word);
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " Like this: " + USAGE);
    }
}
