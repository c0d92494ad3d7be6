package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlimitedPoolTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0   | api.ok       | 0.98..1
                    0   | api.mean     | 0.021
                    0   | gw_fd.used   | 205
                    1   | gw_fd.used   | 1002
                    2   | gw_fd.used   | 1024
                    2   | gw_fd.queue  | 511
                    4   | api.ok       | 0..0.20
                    15  | api.ok       | 0..0.20
                    60  | api.ok       | 0.93..0.99
                    60  | api.mean     | 1.5..1.8
                    60  | gw_fd.used   | 1024..1024
                    60  | gw_fd.queue  | 511
                    60  | api.code.504 | 29
                    3000| api.ok       | 0.93..0.99
                    3000| gw_fd.used   | 1024..1024
                    """)
    void neverRecoversFromAStall(int after, String gauge, String band) {
        Reaction.check(ReferenceNetworks.unlimitedPool(), "", 120 + after, gauge, band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    300 gw_fd.size=65536 |   5 | api.ok      | 0.95..1
                    300 gw_fd.size=65536 |   6 | api.ok      | 0.98..1
                    300 gw_fd.size=65536 |  10 | api.ok      | 0.84..0.88
                    300 gw_fd.size=65536 |  13 | gw_fd.used  | 11000
                    300 gw_fd.size=65536 |  20 | api.ok      | 0..0.15
                    300 gw_fd.size=65536 | 600 | api.ok      | 0.05..0.09
                    300 up_pool.size=64  |   3 | api.ok      | 0.98..1
                    300 up_pool.size=64  |   5 | api.mean    | 0.021
                    300 up_pool.size=64  |  10 | api.ok      | 1.0..1.0
                    300 up_cpu.cores=24  |   1 | api.ok      | 0.98..1
                    300 up_cpu.cores=24  |   2 | api.mean    | 0.8
                    300 up_cpu.cores=24  |  10 | api.mean    | 0.020
                    300 up_cpu.cores=24  |  10 | up_cpu.used | 0.48..0.52
                    300 reset gw_fd; 300 reset up_cpu              |   1 | api.ok | 0.98..1
                    300 reset gw_fd; 300 reset up_cpu              | 600 | api.ok | 0.98..1
                    300 gw_fd.size=65536; 500 up_pool.size=64      | 229 | api.ok | 0..0.98
                    300 gw_fd.size=65536; 500 up_pool.size=64      | 245 | api.ok | 1.0..1.0
                    """)
    void reactsToWhatIsDone(String orders, int after, String gauge, String band) {
        Reaction.check(ReferenceNetworks.unlimitedPool(), orders, 300 + after, gauge, band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 up_pool.size=64  |   5 | api.ok | 0.15..0.47
                    0 up_pool.size=64  |  15 | api.ok | 0.15..0.47
                    0 up_pool.size=64  |  17 | api.ok | 0.98..1
                    0 up_pool.size=64  |  35 | api.ok | 1.0..1.0
                    0 gw_fd.size=65536 |  60 | api.ok | 0.05..0.09
                    0 gw_fd.size=65536 |3000 | api.ok | 0.05..0.09
                    """)
    void meetsTheSameStallPrepared(String orders, int after, String gauge, String band) {
        Reaction.check(ReferenceNetworks.unlimitedPool(), orders, 120 + after, gauge, band);
    }

    @Test
    void answersManyButFewInTime() {
        var history = Engine.run(ReferenceNetworks.unlimitedPool(), List.of(), 900);
        assertThat(history.goodShare("api", 1, 900)).isBetween(0.16, 0.20);
    }

    @Test
    void fillsNoFasterThanRequestsArrive() {
        var history =
                Engine.run(
                        ReferenceNetworks.unlimitedPool(),
                        Reaction.orders("300 gw_fd.size=65536"),
                        340);
        for (int second = 301; second <= 340; second++) {
            double rise =
                    history.value("gw_fd.used", second) - history.value("gw_fd.used", second - 1);
            assertThat(rise).isLessThanOrEqualTo(1200);
        }
    }
}
