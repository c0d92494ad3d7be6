package dev.rootcause.authoring;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A phrase of an answer; a trailing {@code *} stands for any ending of its last word. */
record Phrase(List<String> words, boolean open) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}_']+(?:\\.[\\p{L}\\p{N}_']+)*");

    static Phrase of(String text) {
        return new Phrase(words(text), text.endsWith("*"));
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    boolean occursIn(String text) {
        List<String> said = words(text);
        return !words.isEmpty()
                && IntStream.rangeClosed(0, said.size() - words.size())
                        .anyMatch(at -> matches(said.subList(at, at + words.size())));
    }

    private boolean matches(List<String> said) {
        int last = words.size() - 1;
        return words.subList(0, last).equals(said.subList(0, last))
                && (open
                        ? said.get(last).startsWith(words.get(last))
                        : said.get(last).equals(words.get(last)));
    }
}
