package dev.rootcause.grading;

import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.Message;
import dev.rootcause.language.Interpreter;
import dev.rootcause.language.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A whole drill as a person types it, every message labelled by hand.
 *
 * @param heldOut whether nobody may tune on it
 */
record Transcript(String name, String code, boolean heldOut, List<Marked> messages) {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    static List<Transcript> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Transcript::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transcript read(Path file) {
        String name = file.getFileName().toString().replace(".txt", "");
        try {
            List<String> lines = Files.readAllLines(file);
            List<Marked> messages =
                    lines.stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Marked::of)
                            .toList();
            return new Transcript(name, head(lines, "case"), isHeldOut(lines), messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static boolean isHeldOut(List<String> lines) {
        return head(lines, "set").equals("hold");
    }

    private static String head(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith("# " + word + " "))
                .map(line -> line.substring(word.length() + 3).strip())
                .findFirst()
                .orElseThrow();
    }

    /** Knows every message by its words, and the two that end a drill. */
    Interpreter labels() {
        Map<String, Reading> known =
                Stream.concat(messages.stream(), ending())
                        .collect(Collectors.toMap(Marked::text, Marked::reading, (one, _) -> one));
        return utterance -> Objects.requireNonNull(known.get(utterance.text()));
    }

    private static Stream<Marked> ending() {
        return Stream.of("{DONE: done}", "{DONE: grade it}").map(Marked::of);
    }

    Drill played(Junior junior) {
        Drill drill = junior.open(code, 1);
        for (Marked message : Stream.concat(messages.stream(), ending()).toList()) {
            drill =
                    drill.isOver()
                            ? drill
                            : junior.hear(
                                    drill, Message.typed("script", message.text(), Instant.EPOCH));
        }
        return drill;
    }
}
