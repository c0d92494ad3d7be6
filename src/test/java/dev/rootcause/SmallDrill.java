package dev.rootcause;

import dev.rootcause.cases.Cases;
import dev.rootcause.drill.Junior;
import dev.rootcause.grading.Grader;
import dev.rootcause.language.Interpreter;
import dev.rootcause.prompts.Prompts;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A case, a reader and a grader so small that a test knows all they do. */
@TestConfiguration(proxyBeanMethods = false)
public class SmallDrill {

    @Bean
    @Primary
    InstantSource fakeClock() {
        return InstantSource.fixed(Instant.parse("2026-03-03T12:00:00Z"));
    }

    @Bean
    @Primary
    Cases fakeCases() {
        return new FakeCases();
    }

    @Bean
    @Primary
    Interpreter fakeReader() {
        return new FakeReader();
    }

    @Bean
    @Primary
    Grader fakeGrader() {
        return new FakeGrader();
    }

    @Bean
    @Primary
    Junior fakeJunior(Cases cases, Interpreter reader) {
        return new Junior(
                cases,
                (incident, _) -> new FakeWorld(incident, cases.vocabulary()),
                reader,
                new Prompts());
    }
}
