package dev.rootcause.drill;

import dev.rootcause.prompts.Prompts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of a post: at most sixty words, for which long quotes are cut shorter. */
final class Prose {

    private static final int MOST_WORDS = 60;
    private static final List<Integer> QUOTES = List.of(160, 80, 40, 20);

    private final Prompts prompts;
    private final Map<String, List<String>> notes = new LinkedHashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    /** The candidate's words as the value of a slot, one or several, cut as short as must be. */
    record Quoted(List<String> words) {

        Quoted(String words) {
            this(List.of(words));
        }

        String upTo(int longest) {
            return words.stream()
                    .map(it -> Quotes.shorten(it, longest))
                    .collect(Collectors.joining("\"; \""));
        }
    }

    private record Sentence(String prompt, Map<String, ?> values) {}

    Prose(Prompts prompts) {
        this.prompts = prompts;
    }

    /** Acknowledges words; those acknowledged alike share a sentence, and they come first. */
    void note(String prompt, String words) {
        notes.computeIfAbsent(prompt, _ -> new ArrayList<>()).add(words);
    }

    void say(String prompt, Map<String, ?> values) {
        sentences.add(new Sentence(prompt, values));
    }

    String text() {
        return QUOTES.stream()
                .map(this::text)
                .filter(text -> text.split("\\s+").length <= MOST_WORDS)
                .findFirst()
                .orElseGet(() -> text(QUOTES.getLast()));
    }

    private String text(int longest) {
        Stream<Sentence> noted =
                notes.entrySet().stream()
                        .map(note ->
                                new Sentence(
                                        note.getKey(),
                                        Map.of("quote", new Quoted(note.getValue()))));
        return Stream.concat(noted, sentences.stream())
                .map(sentence -> text(sentence, longest))
                .collect(Collectors.joining("\n"));
    }

    private String text(Sentence sentence, int longest) {
        Map<String, Object> values = new HashMap<>(sentence.values());
        values.replaceAll(
                (_, value) -> value instanceof Quoted quoted ? quoted.upTo(longest) : value);
        return prompts.say(sentence.prompt(), values);
    }
}
