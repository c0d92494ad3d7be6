package dev.rootcause.simulation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryStormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 |  100 | cpu.used     | 0.71..0.75
                    1 |  100 | api.mean     | 0.088
                    1 |  150 | api.ok       | 0..0.02
                    1 |  246 | api.ok       | 0..0.98
                    1 |  254 | api.ok       | 0.99..1
                    4 |  600 | api.arrived  | 400
                    4 |  600 | api.attempts | 4
                    4 |  600 | api.ok       | 0..0.02
                    4 |  600 | cpu.used     | 1.0..1.0
                    4 |  600 | api.mean     | 20
                    4 | 3600 | api.arrived  | 400
                    """)
    void outlivesItsSpikeOnlyWithRetries(int attempts, int second, String gauge, String band) {
        Reaction.check(ReferenceNetworks.retryStorm(attempts), "", second, gauge, band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    600 api.attempts=1                |  67 | api.ok      | 0..0.98
                    600 api.attempts=1                |  75 | api.ok      | 0.99..1
                    600 api.attempts=1; 600 reset cpu |   7 | api.ok      | 0..0.98
                    600 api.attempts=1; 600 reset cpu |   9 | api.ok      | 0.99..1
                    600 reset cpu                     |   1 | api.ok      | 0.97..1
                    600 reset cpu                     |   2 | api.ok      | 0.08..0.12
                    600 reset cpu                     |   6 | api.ok      | 0..0.02
                    600 reset cpu                     |   8 | api.arrived | 400
                    600 cpu.cores=22                  | 900 | api.ok      | 0..0.02
                    600 cpu.cores=22                  | 900 | api.arrived | 400
                    600 cpu.cores=33                  | 900 | api.ok      | 0.98..1
                    """)
    void reactsToWhatIsDone(String orders, int after, String gauge, String band) {
        Reaction.check(ReferenceNetworks.retryStorm(4), orders, 600 + after, gauge, band);
    }
}
