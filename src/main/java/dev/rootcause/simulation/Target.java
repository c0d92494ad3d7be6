package dev.rootcause.simulation;

import dev.rootcause.cases.Case;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what the words of a candidate point at. */
record Target(Case incident) {

    /** The thing among these with the longest of its words in the clause. */
    Optional<String> among(Collection<String> things, String clause) {
        return things.stream()
                .filter(thing -> longest(thing, clause) > 0)
                .max(Comparator.comparingInt(thing -> longest(thing, clause)));
    }

    Optional<String> anywhere(String clause) {
        return among(incident.things().keySet(), clause);
    }

    private int longest(String thing, String clause) {
        return incident.things().getOrDefault(thing, List.of()).stream()
                .filter(word -> says(clause, word))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Whether the clause has the word on its own, or its plural. */
    private static boolean says(String clause, String word) {
        int at = clause.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean plural = end < clause.length() && clause.charAt(end) == 's';
            if (edge(clause, at - 1) && (edge(clause, end) || plural && edge(clause, end + 1))) {
                return true;
            }
            at = clause.indexOf(word, at + 1);
        }
        return false;
    }

    private static boolean edge(String clause, int at) {
        if (at < 0 || at >= clause.length()) {
            return true;
        }
        char sign = clause.charAt(at);
        return !(sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9');
    }
}
