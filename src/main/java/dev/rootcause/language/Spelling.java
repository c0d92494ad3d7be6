package dev.rootcause.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mends a word of five letters or more that is one slip away from a single known one. An ordinary
 * English word is never mended; known words are found by what is left when one letter is dropped.
 */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;

    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, Set<String>> byRest = new HashMap<>();
    private final Set<String> ordinary;

    Spelling(Collection<String> ordinary) {
        this.ordinary = Set.copyOf(ordinary);
    }

    void learn(Word word) {
        learn(word.written(), word.stem());
        learn(word.stem(), word.stem());
    }

    private void learn(String written, String stem) {
        if (stems.putIfAbsent(written, stem) == null && fits(written)) {
            rests(written)
                    .forEach(rest ->
                            byRest.computeIfAbsent(rest, r -> new LinkedHashSet<>()).add(written));
        }
    }

    /** The words with the stems of the known words that were meant. */
    List<Word> mend(List<Word> words) {
        return words.stream().map(word -> new Word(word.written(), stem(word))).toList();
    }

    String stem(Word word) {
        var written = word.written();
        if (!fits(written) || known(written) || known(word.stem())) {
            return word.stem();
        }
        var meant = new HashSet<String>();
        rests(written)
                .flatMap(rest -> byRest.getOrDefault(rest, Set.of()).stream())
                .filter(near -> oneSlip(written, near))
                .forEach(near -> meant.add(stems.getOrDefault(near, near)));
        return meant.size() == 1 ? meant.iterator().next() : word.stem();
    }

    private boolean known(String word) {
        return stems.containsKey(word) || ordinary.contains(word);
    }

    private static boolean fits(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }

    private static Stream<String> rests(String word) {
        var dropped =
                IntStream.range(0, word.length())
                        .mapToObj(i -> word.substring(0, i) + word.substring(i + 1));
        return Stream.concat(Stream.of(word), dropped).distinct();
    }

    /** Damerau-Levenshtein distance of one, the first letter being right. */
    static boolean oneSlip(String a, String b) {
        int gap = a.length() - b.length();
        if (Math.abs(gap) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return switch (gap) {
            case 1 -> a.substring(i + 1).equals(b.substring(i));
            case -1 -> a.substring(i).equals(b.substring(i + 1));
            default -> replaced(a, b, i) || swapped(a, b, i);
        };
    }

    private static boolean replaced(String a, String b, int i) {
        return i < a.length() && a.substring(i + 1).equals(b.substring(i + 1));
    }

    private static boolean swapped(String a, String b, int i) {
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }
}
