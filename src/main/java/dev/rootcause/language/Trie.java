package dev.rootcause.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases by their stems; finds each that occurs in a list of words. */
final class Trie {

    /** A phrase found: the name it stands for, and the words it covers. */
    record Hit(String name, int from, int to) {}

    private final Map<String, Trie> next = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();

    void add(List<String> stems, String name) {
        var node = this;
        for (String stem : stems) {
            node = node.next.computeIfAbsent(stem, s -> new Trie());
        }
        node.names.add(name);
    }

    List<Hit> find(List<String> stems) {
        var hits = new ArrayList<Hit>();
        for (int from = 0; from < stems.size(); from++) {
            var node = next.get(stems.get(from));
            for (int to = from + 1; node != null; to++) {
                for (String name : node.names) {
                    hits.add(new Hit(name, from, to));
                }
                node = to < stems.size() ? node.next.get(stems.get(to)) : null;
            }
        }
        return hits;
    }
}
