package dev.rootcause.grading;

import static dev.rootcause.grading.ADrill.aDrill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.charts.Chart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture begins 5 minutes before the page at 10:02 and ends 3 after the reference run. */
class TimelineTest {

    private final List<Chart> strip =
            TinyLibrary.grade(
                            aDrill().asks("dns.lookups")
                                    .then()
                                    .asks("db.plan")
                                    .then()
                                    .orders("flag.off")
                                    .orders("db.cancel_queries"))
                    .strip();

    private List<Double> line(int chart, String label) {
        return strip.get(chart).series().stream()
                .filter(series -> series.label().equals(label))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void showsHowUsersFaredInThreeRuns() {
        assertThat(line(0, "yours")).hasSize(18);
        // 32 of 100 fare badly until 10:05, three minutes after the page
        assertThat(line(0, "yours").subList(0, 8)).allMatch(bad -> Math.abs(bad - 32) < 1e-9);
        assertThat(line(0, "yours").subList(8, 18)).allMatch(bad -> bad == 0);
        // the reference run has them back nine minutes after the page
        assertThat(line(0, "reference").subList(0, 14)).allMatch(bad -> bad > 31);
        assertThat(line(0, "reference").subList(14, 18)).allMatch(bad -> bad == 0);
        assertThat(line(0, "nothing done")).allMatch(bad -> bad > 31);
    }

    @Test
    void countsTheAsksAndThoseThatToldSomething() {
        assertThat(line(1, "all").subList(5, 9)).containsExactly(0.0, 1.0, 2.0, 2.0);
        assertThat(line(1, "informative").subList(5, 9)).containsExactly(0.0, 0.0, 1.0, 1.0);
    }

    @Test
    void marksEachStep() {
        assertThat(strip.getFirst().marks())
                .extracting(Chart.Mark::label)
                .containsExactly("Turn a feature off", "Cancel running queries");
        assertThat(strip.get(1).marks()).isEmpty();
    }
}
