package dev.rootcause.slack;

import dev.rootcause.Rootcause;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

/** The program on a machine whose clock is wrong. */
final class WrongClock {

    static final String PROPERTY = "wrong-by-ms";

    public static void main(String[] words) {
        SpringApplication.run(new Class<?>[] {Rootcause.class, Clocks.class}, words);
    }

    static class Clocks {

        @Bean
        static BeanPostProcessor wrongClock() {
            return new BeanPostProcessor() {

                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("clock") ? wrong() : bean;
                }
            };
        }

        private static InstantSource wrong() {
            return Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.getLong(PROPERTY)));
        }
    }
}
