package dev.rootcause.postmortem;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that carry meaning, without their endings, to tell which event a sentence is about. */
final class Stems {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_]{2,}");
    private static final int LENGTH = 5;

    private final Set<String> stop;

    Stems(Phrases phrases) {
        stop = phrases.of("stop");
    }

    Set<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace('_', ' '))
                .results()
                .map(MatchResult::group)
                .filter(word -> !stop.contains(word))
                .map(word -> word.substring(0, Math.min(LENGTH, word.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How much of what an event is called a sentence repeats, 0..1; one word alone is nothing. */
    static double share(Collection<String> event, Set<String> sentence) {
        long common = event.stream().filter(sentence::contains).count();
        return common < Math.min(2, event.size()) || event.isEmpty()
                ? 0
                : (double) common / event.size();
    }
}
