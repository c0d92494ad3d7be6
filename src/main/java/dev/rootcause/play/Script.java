package dev.rootcause.play;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;

/** What a candidate says, line by line; at the end of the lines the drill is ended and graded. */
final class Script {

    private static final List<String> AT_THE_END = List.of("done", "grade it");

    private Script() {}

    /** One message per line; {@code #} lines are comments and header. */
    static Iterator<String> read(Path file) throws IOException {
        Stream<String> messages =
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"));
        return Stream.concat(messages, AT_THE_END.stream()).iterator();
    }

    /** Lines as they are typed. */
    static Iterator<String> andTheEnd(Scanner typed) {
        Iterator<String> end = AT_THE_END.iterator();
        Stream<String> lines =
                Stream.generate(() -> typed.hasNextLine() ? typed.nextLine() : end.next());
        return lines.iterator();
    }
}
