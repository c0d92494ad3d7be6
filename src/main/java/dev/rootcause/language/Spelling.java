package dev.rootcause.language;

import java.util.Set;
import java.util.TreeSet;

/** Mends a word of five letters or more that is one slip away from a known one. */
final class Spelling {

    private static final int SHORTEST = 5;

    private final Set<String> known = new TreeSet<>();

    void learn(String stem) {
        known.add(stem);
    }

    String mend(String stem) {
        if (stem.length() < SHORTEST || stem.length() > 20 || known.contains(stem)) {
            return stem;
        }
        return known.stream()
                .filter(word -> word.length() >= SHORTEST && oneSlip(stem, word))
                .findFirst()
                .orElse(stem);
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
