package dev.rootcause.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A scripted candidate: one message per line, {@code #} lines are comments and header. */
record Script(List<String> messages) {

    private static final List<String> AT_THE_END = List.of("done", "grade it");

    static Script read(Path file) throws IOException {
        List<String> lines =
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        return new Script(lines);
    }

    /** What is said once the messages are used up and the drill is not over. */
    static List<String> atTheEnd() {
        return AT_THE_END;
    }
}
