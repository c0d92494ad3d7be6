package dev.rootcause.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way to say something: parts that must all occur in a clause, in any order.
 *
 * @param ids what it stands for; several for a bundle
 * @param parts phrases by their stems, or facets in angle brackets
 */
record Form(List<String> ids, List<String> parts) {

    private static final int WIDEST = 14;

    /** Where a form was found: the words it covers, and how far they lie apart. */
    record Match(Form form, BitSet words) {

        int size() {
            return words.cardinality();
        }

        int spread() {
            return words.length() - words.nextSetBit(0) - size();
        }

        int first() {
            return form.parts().isEmpty() ? 0 : words.nextSetBit(0);
        }
    }

    Optional<Match> in(Map<String, List<Trie.Hit>> hits) {
        if (!hits.keySet().containsAll(parts)) {
            return Optional.empty();
        }
        var covered = new BitSet();
        for (String part : parts) {
            var best = nearest(hits.getOrDefault(part, List.of()), covered);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            covered.set(best.get().from(), best.get().to());
        }
        var match = new Match(this, covered);
        return match.spread() > WIDEST ? Optional.empty() : Optional.of(match);
    }

    private static Optional<Trie.Hit> nearest(List<Trie.Hit> hits, BitSet covered) {
        var free = new ArrayList<Trie.Hit>();
        for (var hit : hits) {
            if (covered.get(hit.from(), hit.to()).isEmpty()) {
                free.add(hit);
            }
        }
        return free.stream().min((a, b) -> Integer.compare(cost(a, covered), cost(b, covered)));
    }

    private static int cost(Trie.Hit hit, BitSet covered) {
        int length = hit.to() - hit.from();
        int distance =
                covered.isEmpty()
                        ? 0
                        : Math.max(covered.nextSetBit(0) - hit.to(), hit.from() - covered.length());
        return Math.max(distance, 0) * 4 - length * 3;
    }
}
