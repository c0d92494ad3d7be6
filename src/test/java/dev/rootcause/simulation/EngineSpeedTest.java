package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EngineSpeedTest {

    private static final double EXPECTED_MS = 25;

    @Test
    void replaysAnHourQuickly() {
        var off = Reaction.orders("600 count.rate=0");
        double median = medianMs(() -> Engine.run(ReferenceNetworks.exactCount(), off, 3600));
        System.out.printf("replay of 3600 ticks: %.1f ms (median of 15)%n", median);
        assertThat(median).isLessThan(10 * EXPECTED_MS);
    }

    @Test
    void paysOnlyForTheNewMinutes() {
        var off = Reaction.orders("600 count.rate=0");
        var hour = Engine.run(ReferenceNetworks.exactCount(), off, 3600);
        double median = medianMs(() -> hour.continued(off, 3720));
        System.out.printf("two more minutes: %.2f ms (median of 15)%n", median);
        assertThat(median).isLessThan(10 * EXPECTED_MS);
        assertThat(hour.continued(List.of(), 3720).until()).isEqualTo(3720);
    }

    private static double medianMs(Runnable work) {
        IntStream.range(0, 10).forEach(_ -> work.run());
        return IntStream.range(0, 15).mapToDouble(_ -> ms(work)).sorted().toArray()[7];
    }

    private static double ms(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
