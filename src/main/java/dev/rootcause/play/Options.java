package dev.rootcause.play;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words after {@code play}.
 *
 * @param script file of a scripted candidate, or null to play by typing
 * @param json end with one JSON object on the last line
 */
public record Options(String code, int seed, @Nullable Path script, boolean json) {

    private static final String USAGE = "play <code> [--seed N] [--script FILE [--json]]";

    /** Throws {@link IllegalArgumentException} that says what right looks like. */
    public static Options parse(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        String code = next(left);
        int seed = 1;
        Path script = null;
        boolean json = false;
        while (!left.isEmpty()) {
            switch (left.pop()) {
                case "--seed" -> seed = number(next(left));
                case "--script" -> script = Path.of(next(left));
                case "--json" -> json = true;
                case String other ->
                        throw new IllegalArgumentException(
                                "\"" + other + "\"? Like this: " + USAGE);
            }
        }
        return new Options(code, seed, script, json);
    }

    private static String next(Deque<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException("Something is missing. Like this: " + USAGE);
        }
        return left.pop();
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "--seed takes a whole number, such as --seed 2, not " + word, e);
        }
    }
}
