package dev.rootcause.simulation;

import dev.rootcause.cases.Case;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static boolean says(String clause, String word) {
        return Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word) + "s?(?![a-z0-9])")
                .matcher(clause)
                .find();
    }
}
