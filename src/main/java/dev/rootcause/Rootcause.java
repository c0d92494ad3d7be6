package dev.rootcause;

import dev.rootcause.bench.Bench;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.answers.Lint;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.NoSuchCase;
import dev.rootcause.grading.Grader;
import dev.rootcause.play.Options;
import dev.rootcause.play.PlayByTyping;
import dev.rootcause.play.PlayScript;
import dev.rootcause.simulation.Worlds;
import dev.rootcause.slack.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.modulith.Modulithic;

/** The one program: serves the practice room, or runs the command that its first word names. */
@Modulithic
@SpringBootApplication
public class Rootcause {

    private static final String USAGE =
            """
            rootcause                        serve the practice room
            rootcause play <code>            play a drill in the terminal
            rootcause play <code> --script FILE [--seed N] [--json]
            rootcause cases lint [dir]       check the cases
            rootcause bench simulation|charts [--json]
            rootcause slack manifest [--url https://...] [--profile dm|team]\
            """;

    public static void main(String[] words) throws IOException {
        List<String> rest = Arrays.asList(words).subList(Math.min(1, words.length), words.length);
        switch (words.length == 0 || words[0].startsWith("--") ? "serve" : words[0]) {
            case "serve" -> SpringApplication.run(Rootcause.class, words);
            case "play" -> System.exit(play(rest));
            case "cases" -> System.exit(lint(rest));
            case "bench" -> System.exit(Bench.run(rest, System.out));
            case "slack" -> System.exit(slack(rest));
            default -> System.exit(wrong("There is no command \"" + words[0] + "\".\n" + USAGE));
        }
    }

    private static int play(List<String> words) throws IOException {
        try {
            Options options = Options.parse(words);
            Path script = options.script();
            if (script == null) {
                type(options);
            } else {
                play(options, script);
            }
            return 0;
        } catch (IllegalArgumentException | NoSuchCase e) {
            return wrong(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return wrong("There is no file " + e.getFile() + ".");
        }
    }

    private static void type(Options options) {
        var application =
                new SpringApplicationBuilder(Rootcause.class).web(WebApplicationType.NONE);
        try (var context = application.run("--rootcause.database.join=true")) {
            context.getBean(PlayByTyping.class)
                    .play(options, new Scanner(System.in, StandardCharsets.UTF_8), System.out);
        }
    }

    private static void play(Options options, Path script) throws IOException {
        Assembly parts = new Assembly();
        // the reader learns its words while the cases are read: half a second
        var interpreter = CompletableFuture.supplyAsync(parts::interpreter);
        Cases cases = Cases.bundled();
        Worlds worlds = parts.worlds(cases);
        Junior junior = parts.junior(cases, worlds, interpreter.join());
        new PlayScript(junior, Grader.of(cases, worlds), System.out).play(options, script);
    }

    private static int lint(List<String> words) {
        if (words.isEmpty() || !words.getFirst().equals("lint") || words.size() > 2) {
            return wrong("Like this: rootcause cases lint [dir]");
        }
        List<String> problems = words.size() == 1 ? Lint.bundled() : Lint.in(Path.of(words.get(1)));
        problems.forEach(System.out::println);
        System.out.println(problems.size() + (problems.size() == 1 ? " problem" : " problems"));
        return problems.isEmpty() ? 0 : 1;
    }

    private static int slack(List<String> words) {
        if (words.isEmpty() || !words.getFirst().equals("manifest")) {
            return wrong("Like this: rootcause slack manifest --url https://rootcause.example.com");
        }
        try {
            System.out.println(Manifest.of(words.subList(1, words.size())));
            return 0;
        } catch (IllegalArgumentException e) {
            return wrong(String.valueOf(e.getMessage()));
        }
    }

    private static int wrong(String message) {
        System.err.println(message);
        return 2;
    }
}
