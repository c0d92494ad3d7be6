package dev.rootcause.grading;

import dev.rootcause.cases.Cases;
import dev.rootcause.drill.Drill;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.Message;
import dev.rootcause.drill.Post;
import dev.rootcause.drill.Turn;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Worlds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Every scripted candidate of every case, played once each in the reference telling. */
final class Scripts {

    static final Cases CASES = Cases.bundled();
    static final Worlds WORLDS = Worlds.kept(CASES.vocabulary());
    static final Grader GRADER = Grader.of(CASES, WORLDS);

    private static final Junior JUNIOR =
            new Junior(CASES, WORLDS, Interpreter.of(CASES.vocabulary()), new Prompts());
    private static final Map<Path, Drill> PLAYED = new ConcurrentHashMap<>();

    private Scripts() {}

    static List<Path> all() {
        return folders().flatMap(folder -> files(folder.resolve("candidates"))).toList();
    }

    static List<Path> of(String candidate) {
        return all().stream()
                .filter(file -> file.getFileName().toString().equals(candidate + ".txt"))
                .toList();
    }

    private static Stream<Path> folders() {
        return files(Path.of("cases")).filter(it -> it.getFileName().toString().startsWith("rc-"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Drill played(Path script) {
        return PLAYED.computeIfAbsent(script, it -> light(play(code(it), lines(it))));
    }

    /** Without the posts, which no grade depends on. */
    private static Drill light(Drill drill) {
        Post nothing = new Post(List.of(), drill.page().strip());
        List<Turn> turns =
                drill.turns().stream()
                        .map(turn ->
                                new Turn(
                                        turn.number(),
                                        turn.message(),
                                        turn.before(),
                                        turn.after(),
                                        turn.events(),
                                        nothing,
                                        turn.pending(),
                                        turn.exact()))
                        .toList();
        return Varied.with(drill, turns);
    }

    static String code(Path script) {
        String folder = script.getParent().getParent().getFileName().toString();
        return folder.substring(0, "rc-000".length());
    }

    static List<String> lines(Path script) {
        try {
            return Files.readAllLines(script).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Drill play(String code, List<String> messages) {
        Drill drill = JUNIOR.open(code, 1);
        for (String message :
                Stream.concat(messages.stream(), Stream.of("done", "grade it")).toList()) {
            drill =
                    drill.isOver()
                            ? drill
                            : JUNIOR.hear(drill, Message.typed("script", message, Instant.EPOCH));
        }
        return drill;
    }
}
