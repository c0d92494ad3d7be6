package dev.rootcause.postmortem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that the rules look for, by kind, from {@code postmortem-phrases.tsv}. */
final class Phrases {

    private static final String FILE = "/cases/vocabulary/postmortem-phrases.tsv";

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();

    private Phrases(String file) {
        file.lines().skip(1).forEach(this::take);
    }

    static Phrases bundled() {
        try (InputStream file = Phrases.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(file, FILE).readAllBytes();
            return new Phrases(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        String[] cells = line.split("\t", 2);
        List<String> phrases = Arrays.stream(cells[1].split("\\|")).map(String::strip).toList();
        words.put(cells[0], phrases);
        patterns.put(cells[0], pattern(phrases));
    }

    private static Pattern pattern(List<String> phrases) {
        String any = phrases.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean occurs(String kind, String text) {
        return matcher(kind, text).find();
    }

    /** The first phrase of that kind, as it stands in the text. */
    Optional<String> first(String kind, String text) {
        return matcher(kind, text).results().map(MatchResult::group).findFirst();
    }

    List<String> all(String kind, String text) {
        return matcher(kind, text).results().map(MatchResult::group).distinct().toList();
    }

    /** Whether the whole text is one of the phrases. */
    boolean is(String kind, String text) {
        return of(kind).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    Set<String> of(String kind) {
        return Set.copyOf(Objects.requireNonNull(words.get(kind), kind));
    }

    private Matcher matcher(String kind, String text) {
        return Objects.requireNonNull(patterns.get(kind), kind).matcher(text.replace('’', '\''));
    }
}
