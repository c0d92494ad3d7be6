package dev.rootcause.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a text is written in another language than English, by its little words. */
final class Tongue {

    private static final int TELLING = 2;

    /** One word in so many must be a little word. */
    private static final int SHARE = 4;

    private static final int MOST_WORDS = 60;

    /** Little words of English that would not stand in another language. */
    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "is", "are", "was", "were", "and", "of", "to", "what", "which", "show",
                    "it", "that", "this", "how", "why", "please", "you", "my", "we", "for", "with",
                    "did", "does", "do", "can", "any", "at", "on", "by", "from", "your", "not");

    private final Set<String> little;

    Tongue() {
        little =
                Tables.lines("other-languages.txt").stream()
                        .flatMap(line -> Arrays.stream(line.split("\\s+")))
                        .filter(word -> !ENGLISH.contains(word))
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean foreign(String text) {
        var words = words(text);
        if (words.stream().anyMatch(Tongue::otherScript)) {
            return words.stream().filter(Tongue::otherScript).count() * 2 >= words.size();
        }
        long other = words.stream().filter(little::contains).count();
        return other >= TELLING
                && other * SHARE >= words.size()
                && other > 2 * words.stream().filter(ENGLISH::contains).count();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static boolean otherScript(String word) {
        return Character.isLetter(word.codePointAt(0))
                && Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.LATIN;
    }
}
