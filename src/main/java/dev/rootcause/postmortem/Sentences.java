package dev.rootcause.postmortem;

import java.util.Arrays;
import java.util.List;

/** A text as the sentences and lines that it is made of. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String text) {
        return Arrays.stream(text.split("\\R+|(?<=[.!?;])\\s+"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
