package dev.rootcause;

import dev.rootcause.cases.Cases;
import dev.rootcause.cases.Vocabulary;
import dev.rootcause.cases.answers.Answers;
import dev.rootcause.drill.Contents;
import dev.rootcause.drill.Junior;
import dev.rootcause.grading.Grader;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import dev.rootcause.simulation.Worlds;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the parts that need no container together, for the container and for commands that do
 * without.
 */
@Configuration
class Assembly {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    /** Drills go on and are graded by what they began with, though the library has moved on. */
    @Bean
    Cases cases(Contents contents) {
        return Cases.bundled().remembering(contents::find);
    }

    @Bean
    Answers answers(Cases cases, Contents contents) {
        return Answers.bundled(cases.vocabulary()).remembering(contents::find);
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
