package dev.rootcause.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/** The time of the machine, and as much later as a test says. */
class Ahead {

    private static final Duration STEP = Duration.ofMillis(500);
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    static final InstantSource CLOCK = () -> Instant.now().plus(AHEAD.get());

    @Bean
    static BeanPostProcessor setsTheClock() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("clock") ? CLOCK : bean;
            }
        };
    }

    static void by(Duration time) {
        AHEAD.updateAndGet(it -> it.plus(time));
    }

    /** Lets time go by, ten times as fast as it does, until that is so. */
    static void await(String what, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            by(STEP);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
