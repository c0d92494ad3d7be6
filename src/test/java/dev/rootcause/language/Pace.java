package dev.rootcause.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * How long a text may take to be read: 20 ms a kilobyte, and a kilobyte begun counts as one. It is
 * processor time, since other programs may run beside the test.
 *
 * @param slowed how many times longer, where something else is woven into the reader
 */
record Pace(int slowed) {

    private static final Duration PER_KILOBYTE = Duration.ofMillis(20);
    private static final int KILOBYTE = 1024;
    private static final int TRIES = 3;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    void holds(Utterance utterance) {
        assertThat(soonest(utterance))
                .as("processor time for %d chars", utterance.text().length())
                .isLessThanOrEqualTo(allowed(utterance.text()));
    }

    /** Read anew only where it was too slow, which something else may have caused. */
    private Duration soonest(Utterance utterance) {
        Duration soonest = time(utterance);
        for (int i = 1; i < TRIES && soonest.compareTo(allowed(utterance.text())) > 0; i++) {
            Duration again = time(utterance);
            soonest = again.compareTo(soonest) < 0 ? again : soonest;
        }
        return soonest;
    }

    private static Duration time(Utterance utterance) {
        long start = CLOCK.getCurrentThreadCpuTime();
        Corpus.READER.read(utterance);
        return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
    }

    private Duration allowed(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return PER_KILOBYTE.multipliedBy((long) slowed * (bytes / KILOBYTE + 1));
    }
}
