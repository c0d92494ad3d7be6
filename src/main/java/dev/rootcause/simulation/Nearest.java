package dev.rootcause.simulation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names that somebody may have meant, by edit distance. */
final class Nearest {

    private static final int SHOWN = 3;

    private Nearest() {}

    static List<String> to(String word, Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(it -> distance(word, it)))
                .limit(SHOWN)
                .toList();
    }

    static IllegalArgumentException unknown(String what, String word, Collection<String> names) {
        return new IllegalArgumentException(
                "unknown %s %s; near it: %s"
                        .formatted(what, word, String.join(", ", to(word, names))));
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
