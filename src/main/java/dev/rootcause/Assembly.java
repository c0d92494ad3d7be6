package dev.rootcause;

import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Shelf;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Contents;
import dev.rootcause.drill.Junior;
import dev.rootcause.grading.Grader;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Simulation;
import dev.rootcause.simulation.Worlds;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the parts that need no container together, for the container and for commands that do
 * without.
 */
@Configuration
class Assembly {

    /** The setting that names a directory of cases of one's own. */
    static final String EXTRA_DIR = "rootcause.cases.extra-dir";

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** The packed cases, and in front of them those of a directory of one's own. */
    @Bean
    Shelf shelf(@Value("${" + EXTRA_DIR + ":}") String directory) {
        return directory.isBlank() ? Shelf.bundled() : Shelf.bundledBehind(Path.of(directory));
    }

    /** Drills go on and are graded by what they began with, though the library has moved on. */
    @Bean
    Cases cases(Shelf shelf, Contents contents) {
        return Cases.followed(shelf, Simulation::problems).remembering(contents::find);
    }

    @Bean
    Answers answers(Shelf shelf, Cases cases, Contents contents) {
        return Answers.followed(shelf, cases.vocabulary()).remembering(contents::find);
    }

    @Bean
    Worlds worlds(Cases cases) {
        return Worlds.kept(cases.vocabulary());
    }

    @Bean
    Interpreter interpreter() {
        return Interpreter.of(Vocabulary.bundled());
    }

    @Bean
    Junior junior(Cases cases, Worlds worlds, Interpreter interpreter) {
        return new Junior(cases, worlds, interpreter, new Prompts());
    }

    @Bean
    Grader grader(Cases cases, Answers answers, Worlds worlds) {
        return Grader.of(cases, answers, worlds);
    }
}
