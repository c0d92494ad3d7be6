package dev.rootcause.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells a text apart: words, pairs of words, pieces of words, facets, and what the rules find
 * in it; each with its weight.
 */
final class Features {

    private static final double WORD = 1;
    private static final double PAIR = 0.7;
    private static final double PIECE = 0.35;
    private static final double RULE = 1;
    private static final double CUE = 2;
    private static final double FIT = 1.5;
    private static final int LENGTH_OF_PIECE = 4;
    private static final int LONGEST_TEXT = 400;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_WORD = 24;
    private static final int OPENING = 3;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_']+|[?!:;%]");

    private final Lexicons lexicons;

    Features(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** What tells the things named, by words and by what a lexicon found in them. */
    Map<String, Double> ofNames(Lexicon.Found found, Set<String> implied) {
        var features = ofWords(found.words(), implied);
        found.ids().forEach(id -> add(features, "#" + id, RULE));
        return features;
    }

    /** What tells the things named, by words alone: stems without the empty ones. */
    Map<String, Double> ofWords(String text) {
        return ofWords(lexicons.words(text), Set.of());
    }

    private Map<String, Double> ofWords(List<Word> all, Set<String> implied) {
        var words = all.subList(0, Math.min(all.size(), MOST_WORDS));
        var features = new HashMap<String, Double>();
        pairs(words.stream().map(Word::stem).toList(), features);
        words.forEach(word -> pieces(word.written(), features));
        lexicons.signals.facets(words).forEach(facet -> add(features, facet, RULE));
        implied.forEach(facet -> add(features, facet, RULE));
        return features;
    }

    /** What tells the act: every word as it is written, the first ones apart. */
    Map<String, Double> ofActs(String text, Cues.Told told) {
        var features = new HashMap<String, Double>();
        var tokens = tokens(text);
        pairs(tokens, features);
        for (int i = 0; i < Math.min(OPENING, tokens.size()); i++) {
            add(features, "^" + String.join(" ", tokens.subList(0, i + 1)), WORD);
        }
        tokens.forEach(token -> pieces(token, features));
        if (!tokens.isEmpty()) {
            add(features, tokens.getLast() + "$", WORD);
        }
        told.act().ifPresent(act -> add(features, "#" + act, CUE));
        told.fitting().forEach(cue -> add(features, cue, FIT));
        if (text.stripTrailing().endsWith("?")) {
            add(features, "#?", FIT);
        }
        add(features, "#" + Math.min(tokens.size() / 4, 4), FIT);
        return features;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(ServiceNames.masked(cut(text)).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            var token = matcher.group();
            tokens.add(Character.isDigit(token.charAt(0)) ? "0" : token);
        }
        return tokens;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    private static void pairs(List<String> words, Map<String, Double> features) {
        for (int i = 0; i < words.size(); i++) {
            add(features, words.get(i), WORD);
            if (i > 0) {
                add(features, words.get(i - 1) + " " + words.get(i), PAIR);
            }
        }
    }

    private static void pieces(String word, Map<String, Double> features) {
        var edged = "_" + word.substring(0, Math.min(word.length(), LONGEST_WORD)) + "_";
        for (int from = 0; from + LENGTH_OF_PIECE <= edged.length(); from++) {
            add(features, "~" + edged.substring(from, from + LENGTH_OF_PIECE), PIECE);
        }
    }

    private static void add(Map<String, Double> features, String name, double weight) {
        features.putIfAbsent(name, weight);
    }
}
