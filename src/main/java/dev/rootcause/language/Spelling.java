package dev.rootcause.language;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Mends a word of five letters or more that is one slip away from a known one. */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 20;

    private final NavigableMap<String, String> stems = new TreeMap<>();

    void learn(Word word) {
        stems.putIfAbsent(word.written(), word.stem());
        stems.putIfAbsent(word.stem(), word.stem());
    }

    /** The stem of a word, or of the known word that was meant. */
    String stem(Word word) {
        var written = word.written();
        if (written.length() < SHORTEST
                || written.length() > LONGEST
                || stems.containsKey(written)
                || stems.containsKey(word.stem())) {
            return word.stem();
        }
        var initial = written.substring(0, 1);
        return stems.subMap(initial, initial + Character.MAX_VALUE).entrySet().stream()
                .filter(known -> known.getKey().length() >= SHORTEST)
                .filter(known -> oneSlip(written, known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(word.stem());
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
