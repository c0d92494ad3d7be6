package dev.rootcause;

import dev.rootcause.authoring.CasesLint;
import dev.rootcause.authoring.ClaimsExam;
import dev.rootcause.authoring.Misses;
import dev.rootcause.authoring.MissesWanted;
import dev.rootcause.bench.Bench;
import dev.rootcause.cases.BrokenCase;
import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Junior;
import dev.rootcause.drill.NoSuchCase;
import dev.rootcause.language.Understand;
import dev.rootcause.play.Options;
import dev.rootcause.play.PlayByTyping;
import dev.rootcause.play.PlayScript;
import dev.rootcause.simulation.Simulation;
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
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/** The one program: serves the practice room, or runs the command that its first word names. */
@Modulithic
@SpringBootApplication
public class Rootcause {

    private static final String USAGE =
            """
            rootcause                        serve the practice room
            rootcause play <code>            play a drill in the terminal
            rootcause play <code> --script FILE [--seed N] [--json] [--explain]
            rootcause cases lint [dir] [--fast]
                                             check the cases; fast leaves the scripts out
            rootcause bench simulation|charts|delivery [--json]
            rootcause understand --data FILE --json [--out FILE]
                                             read labelled messages and say how well
            rootcause misses [keep|forget] [--team T0123] [--days N] [--json]
                                             what was not understood, where a workspace agreed to keep it
            rootcause slack manifest [--url https://...] [--profile dm|team] [--install workspace|org]\
            """;

    public static void main(String[] words) throws IOException {
        var settings =
                new Settings(Arrays.asList(words).subList(Math.min(1, words.length), words.length));
        List<String> rest = settings.others();
        switch (words.length == 0 || words[0].startsWith("--") ? "serve" : words[0]) {
            case "serve" -> SpringApplication.run(Rootcause.class, words);
            case "play" -> System.exit(play(settings));
            case "cases" -> System.exit(lint(settings));
            case "bench" -> System.exit(Bench.run(rest, System.out, Rootcause::serve));
            case "understand" -> System.exit(understand(rest));
            case "misses" -> System.exit(misses(settings));
            case "slack" -> System.exit(slack(rest));
            default -> System.exit(wrong("There is no command \"" + words[0] + "\".\n" + USAGE));
        }
    }

    private static ConfigurableApplicationContext serve(List<String> settings) {
        return SpringApplication.run(Rootcause.class, settings.toArray(String[]::new));
    }

    private static int lint(Settings settings) {
        return CasesLint.run(settings.others(), shelf(settings), System.out);
    }

    private static int play(Settings settings) throws IOException {
        List<String> words = settings.others();
        try {
            boolean explain = words.contains("--explain");
            Options options =
                    Options.parse(words.stream().filter(it -> !it.equals("--explain")).toList());
            Path script = options.script();
            if (script == null) {
                type(options, settings);
            } else {
                scripted(settings, explain).play(options, script);
            }
            return 0;
        } catch (IllegalArgumentException | NoSuchCase | BrokenCase e) {
            return wrong(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return wrong("There is no file " + e.getFile() + ".");
        }
    }

    private static void type(Options options, Settings settings) {
        var application =
                new SpringApplicationBuilder(Rootcause.class).web(WebApplicationType.NONE);
        try (var context = application.run(words(settings))) {
            context.getBean(PlayByTyping.class)
                    .play(options, new Scanner(System.in, StandardCharsets.UTF_8), System.out);
        }
    }

    private static String[] words(Settings settings) {
        Stream<String> joining = Stream.of("--rootcause.database.join=true");
        return Stream.concat(joining, settings.given().stream()).toArray(String[]::new);
    }

    private static PlayScript scripted(Settings settings, boolean explain) {
        Assembly parts = new Assembly();
        // the reader learns its words while the cases are read: a second or two
        var interpreter = CompletableFuture.supplyAsync(parts::interpreter);
        Shelf shelf = shelf(settings);
        Cases cases = Cases.on(shelf, Simulation::problems);
        cases.problems().forEach(System.err::println);
        Answers answers = Answers.on(shelf, cases.vocabulary());
        Worlds worlds = parts.worlds(cases);
        var reader = interpreter.join();
        Junior junior =
                parts.junior(cases, worlds, explain ? reader.telling(System.out::println) : reader);
        return new PlayScript(junior, parts.grader(cases, answers, worlds), System.out);
    }

    private static Shelf shelf(Settings settings) {
        return new Assembly().shelf(settings.value(Assembly.EXTRA_DIR));
    }

    private static int understand(List<String> words) throws IOException {
        try {
            var understand = Understand.parse(words);
            understand.run(System.out, ClaimsExam.of(Shelf.bundled()).figures());
            return 0;
        } catch (IllegalArgumentException e) {
            return wrong(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            return wrong("There is no file " + e.getFile() + ".");
        }
    }

    private static int misses(Settings settings) {
        try {
            MissesWanted wanted = MissesWanted.parse(settings.others());
            try (var context = DatabaseAlone.run(words(settings))) {
                context.getBean(Misses.class).run(wanted, System.out);
            }
            return 0;
        } catch (IllegalArgumentException e) {
            return wrong(String.valueOf(e.getMessage()));
        }
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
