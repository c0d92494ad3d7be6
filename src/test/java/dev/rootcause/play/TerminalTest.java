package dev.rootcause.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.charts.Chart;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void aSparklineRisesWithItsSeriesAndSaysItsFigures() {
        String line = Sparkline.of(new Chart.Series("page p99", List.of(0.4, 0.4, 2.8)), "s");
        assertThat(line).isEqualTo("▂▂█  page p99  0.40 → 2.80 s (max 2.80)");
    }

    @Test
    void missingSamplesAreLeftOut() {
        assertThat(Sparkline.of(new Chart.Series("cpu", List.of(Double.NaN)), "%"))
                .isEqualTo("cpu: no samples");
    }

    @Test
    void headsAloneSayNothing() {
        assertThat(Columns.of(List.of("time", "what"), List.of())).isEmpty();
    }

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        List<String> lines =
                Columns.of(List.of("pid", "state"), List.of(List.of("18061", "active")));
        assertThat(lines).containsExactly("pid    state", "18061  active");
    }
}
