package dev.rootcause.authoring;

import dev.rootcause.cases.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A scripted candidate: what they say, and below which head what they must get for it. */
record Script(String name, List<String> lines) {

    /** Every case is played by these. */
    static final List<String> NAMES =
            List.of(
                    "expert",
                    "expert-alternative",
                    "expert-short",
                    "expert-second-language",
                    "partial",
                    "mitigator",
                    "investigator",
                    "trap-follower",
                    "guesser",
                    "shotgun",
                    "thrasher",
                    "stuffer",
                    "peeker",
                    "injector",
                    "near-miss",
                    "gibberish",
                    "silent");

    static String file(String name) {
        return "candidates/" + name + ".txt";
    }

    static Optional<Script> read(Shelf shelf, String folder, String name) {
        return shelf.read(folder + "/" + file(name))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> new Script(name, text.lines().toList()));
    }

    /** What follows {@code # band}, {@code # levels} or {@code # flags}. */
    String head(String word) {
        return lines.stream()
                .filter(line -> line.startsWith("# " + word))
                .map(line -> line.substring(word.length() + 2).strip())
                .findFirst()
                .orElse("");
    }

    /** One message a line; at the end the drill is ended and graded. */
    List<String> messages() {
        return Stream.concat(
                        lines.stream().filter(it -> !it.isBlank() && !it.startsWith("#")),
                        Stream.of("done", "grade it"))
                .toList();
    }
}
