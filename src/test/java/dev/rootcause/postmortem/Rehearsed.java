package dev.rootcause.postmortem;

import dev.rootcause.cases.Cases;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.Message;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Worlds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Finished drills of the library, played from the scripts of its candidates. */
final class Rehearsed {

    static final Cases CASES = Cases.bundled();
    static final Interpreter READER = Interpreter.of(CASES.vocabulary());
    static final Worlds WORLDS = Worlds.kept(CASES.vocabulary());

    private static final Junior JUNIOR = new Junior(CASES, WORLDS, READER, new Prompts());
    private static final Desk DESK =
            new Desk(CASES, Answers.bundled(CASES.vocabulary()), WORLDS, READER);

    private Rehearsed() {}

    static Desk desk() {
        return DESK;
    }

    static Path folder(String code) {
        try (Stream<Path> folders = Files.list(Path.of("cases"))) {
            return folders.filter(it -> it.getFileName().toString().startsWith(code + "-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Drill drill(String code, String candidate) {
        Drill drill = JUNIOR.open(code, 1);
        for (String line : lines(folder(code).resolve("candidates/" + candidate + ".txt"))) {
            if (!line.startsWith("#") && !line.isBlank() && !drill.isOver()) {
                drill = JUNIOR.hear(drill, new Message("candidate", line, Instant.EPOCH));
            }
        }
        return drill;
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
