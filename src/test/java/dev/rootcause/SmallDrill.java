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
    MovedClock fakeClock() {
        return new MovedClock(Instant.parse("2026-03-03T12:00:00Z"));
    }

    /** Stands still until a test moves it. */
    public static final class MovedClock implements InstantSource {

        private Instant now;

        MovedClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        public void moveTo(Instant later) {
            now = later;
        }
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
