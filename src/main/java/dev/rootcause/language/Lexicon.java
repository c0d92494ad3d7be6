package dev.rootcause.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what a clause names: each form that occurs in it, the longest first, as long as it explains
 * a word that none before it did.
 */
final class Lexicon {

    private static final int CLOSE = 0;

    private final Trie trie = new Trie();
    private final Spelling spelling;
    private final Set<String> weak;
    private final Map<String, List<Form>> formsByFirst = new LinkedHashMap<>();

    Lexicon(Spelling spelling, Set<String> weak) {
        this.spelling = spelling;
        this.weak = weak;
    }

    /** What was found, in the order in which it was said. */
    record Found(List<Form.Match> matches, List<Word> words) {

        List<String> ids() {
            return matches.stream().flatMap(m -> m.form().ids().stream()).distinct().toList();
        }

        /** How much of the text was explained, 0..1. */
        double share() {
            return words.isEmpty() ? 0 : Math.min(1, (double) explained() / words.size());
        }

        /** Whether one phrase stands for several things. */
        boolean bundle() {
            return matches.stream().anyMatch(match -> match.form().ids().size() > 1);
        }

        int explained() {
            var all = new BitSet();
            matches.forEach(match -> all.or(match.words()));
            return all.cardinality();
        }
    }

    Lexicon facet(String name, List<String> phrases) {
        phrases.forEach(phrase -> teach(phrase, "<" + name + ">"));
        return this;
    }

    /** Adds a form such as {@code <db> + <cpu> + by query}. */
    void form(List<String> ids, String written) {
        var parts = new ArrayList<String>();
        for (String part : written.split("\\s*\\+\\s*")) {
            parts.add(part.startsWith("<") ? part : teach(part, ""));
        }
        formsByFirst
                .computeIfAbsent(parts.getFirst(), p -> new ArrayList<>())
                .add(new Form(ids, parts));
    }

    private String teach(String phrase, String facet) {
        var stems = Words.stems(phrase);
        if (stems.isEmpty()) {
            throw new IllegalStateException("nothing but empty words in \"" + phrase + "\"");
        }
        Words.of(phrase).forEach(spelling::learn);
        var name = facet.isEmpty() ? String.join(" ", stems) : facet;
        trie.add(stems, name);
        return name;
    }

    Found find(List<Word> words) {
        return find(words, Set.of());
    }

    /** Takes {@code implied} facets as said too, yet never as the only thing said. */
    Found find(List<Word> words, Set<String> implied) {
        var hits = hits(words);
        int outside = words.size();
        for (String facet : implied) {
            hits.put(facet, List.of(new Trie.Hit(facet, outside, ++outside)));
        }
        var kept = explain(matches(hits), words.size());
        var strong = strong(kept, words);
        return new Found(strong.isEmpty() ? kept : strong, words);
    }

    /** Only what is said in one breath: the parts of a form stand side by side. */
    Found findClose(List<Word> words) {
        var close = matches(hits(words)).stream().filter(m -> m.spread() <= CLOSE).toList();
        return new Found(strong(explain(close, words.size()), words), words);
    }

    /** The facets named in a clause. */
    Set<String> facets(List<Word> words) {
        return hits(words).keySet().stream()
                .filter(name -> name.startsWith("<"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many words name facets. */
    int covered(List<Word> words) {
        var covered = new BitSet();
        hits(words)
                .forEach((name, hits) -> {
                    if (name.startsWith("<")) {
                        hits.forEach(hit -> covered.set(hit.from(), hit.to()));
                    }
                });
        return covered.cardinality();
    }

    /** The facets named by a word that means little else. */
    Set<String> strongFacets(List<Word> words) {
        return facets(words.stream().filter(word -> !weak.contains(word.stem())).toList());
    }

    private List<Form.Match> strong(List<Form.Match> matches, List<Word> words) {
        return matches.stream().filter(match -> !weak(match, words)).toList();
    }

    private boolean weak(Form.Match match, List<Word> words) {
        return match.words().stream()
                .allMatch(i -> i >= words.size() || weak.contains(words.get(i).stem()));
    }

    private Map<String, List<Trie.Hit>> hits(List<Word> words) {
        return trie.find(words.stream().map(Word::stem).toList()).stream()
                .collect(
                        Collectors.groupingBy(
                                Trie.Hit::name, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Form.Match> matches(Map<String, List<Trie.Hit>> hits) {
        return hits.keySet().stream()
                .flatMap(part -> formsByFirst.getOrDefault(part, List.of()).stream())
                .flatMap(form -> form.in(hits).stream())
                .sorted(
                        Comparator.comparingInt(Form.Match::size)
                                .reversed()
                                .thenComparingInt(Form.Match::spread))
                .toList();
    }

    private static List<Form.Match> explain(List<Form.Match> matches, int said) {
        var explained = new BitSet();
        explained.set(said, said + 8);
        var kept = new ArrayList<Form.Match>();
        for (var match : matches) {
            var fresh = (BitSet) match.words().clone();
            fresh.andNot(explained);
            if (!fresh.isEmpty()) {
                kept.add(match);
                explained.or(match.words());
            }
        }
        kept.sort(Comparator.comparingInt(match -> match.words().length()));
        return kept;
    }
}
