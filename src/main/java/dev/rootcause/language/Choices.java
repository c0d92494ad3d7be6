package dev.rootcause.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads an answer to a choice the junior offered: by number, letter, label or "both". */
final class Choices {

    private static final Pattern ALL =
            Pattern.compile("(?:both|all(?: of (?:them|these))?)(?: please| of them)?");
    private static final Pattern NONE =
            Pattern.compile("(?:no|neither|none)(?: of (?:them|these|those))?(?: please)?");
    private static final List<Pattern> PLACES =
            List.of(
                    place("first", "1st", "1", "one", "a"),
                    place("second", "2nd", "2", "two", "b"),
                    place("third", "3rd", "3", "three", "c"),
                    place("fourth", "4th", "4", "four", "d"));
    private static final Pattern LAST = place("last", "latter", "-", "-", "-");

    private Choices() {}

    private static Pattern place(String... words) {
        return Pattern.compile(
                "(?:the |number |option |no\\. ?|#){0,9}(?:"
                        + String.join("|", words)
                        + ")(?: one| option)?[).]?(?: please)?");
    }

    static Optional<List<Integer>> chosen(String text, List<String> offered) {
        var said = text.strip().toLowerCase(Locale.ROOT).replaceFirst("[.!]+$", "");
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        if (ALL.matcher(said).matches()) {
            return Optional.of(IntStream.range(0, offered.size()).boxed().toList());
        }
        if (NONE.matcher(said).matches()) {
            return Optional.of(List.of());
        }
        return byLabel(said, offered).or(() -> byPlace(said, offered.size())).map(List::of);
    }

    private static Optional<Integer> byLabel(String said, List<String> offered) {
        return IntStream.range(0, offered.size())
                .filter(i -> offered.get(i).toLowerCase(Locale.ROOT).equals(said))
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> byPlace(String said, int size) {
        if (LAST.matcher(said).matches()) {
            return Optional.of(size - 1);
        }
        return IntStream.range(0, Math.min(size, PLACES.size()))
                .filter(i -> PLACES.get(i).matcher(said).matches())
                .boxed()
                .findFirst();
    }
}
