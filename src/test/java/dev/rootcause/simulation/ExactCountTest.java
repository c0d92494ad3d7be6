package dev.rootcause.simulation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    200 | page.mean               | 0.120
                    200 | page.p99                | 0.432
                    200 | db_cpu.used             | 0.20..0.24
                    200 | db_cpu.runnable         | 7.2
                    305 | page.mean               | 0.772
                    305 | page.p99                | 2.781
                    305 | db_cpu.used             | 1.0..1.0
                    305 | db_cpu.runnable         | 206
                    600 | count.mean              | 354
                    600 | count.completed         | 0.45
                    600 | stats_pool.queue        | 2.25
                    600 | stats_pool.rejected     | 55.15
                    600 | stats_pool.pending      | 278
                    600 | page.ok                 | 0.98..1
                    3600| page.mean               | 0.772
                    3600| db_cpu.load1            | 206
                    3600| page.cpu.db_cpu         | 7.2
                    3600| count.cpu.db_cpu        | 24.8
                    """)
    void takesTheDatabaseAwayFromThePages(int second, String gauge, String band) {
        Reaction.check(ReferenceNetworks.exactCount(), "", second, gauge, band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    600 db_cpu.cores=64                |   5 | page.mean       | 0.336
                    600 db_cpu.cores=64                |   5 | page.p99        | 1.210
                    600 db_cpu.cores=64                | 900 | db_cpu.used     | 1.0..1.0
                    600 db_cpu.cores=64                | 900 | db_cpu.runnable | 179
                    600 stats_pool.size=320            |   5 | page.mean       | 1.546
                    600 stats_pool.size=320            | 900 | db_cpu.used     | 1.0..1.0
                    600 stats_pool.size=320            | 900 | db_cpu.runnable | 412
                    600 count.rate=0                   |  10 | page.mean       | 0.752
                    600 count.rate=0                   | 100 | page.mean       | 0.556
                    600 count.rate=0                   | 200 | page.mean       | 0.339
                    600 count.rate=0                   | 300 | page.mean       | 0.120
                    600 count.rate=0                   | 900 | page.mean       | 0.120
                    600 count.rate=0                   | 400 | db_cpu.used     | 0.33..0.37
                    600 count.rate=0                   | 900 | db_cpu.used     | 0.21..0.25
                    600 count.rate=0; 630 reset count  |  32 | page.mean       | 0.120
                    600 count.rate=0; 630 reset count  |  32 | db_cpu.used     | 0.20..0.24
                    600 count.rate=0; 630 reset count  | 900 | page.mean       | 0.120
                    600 reset count                    |   1 | page.mean       | 0.120
                    600 reset count                    |   2 | page.mean       | 0.280
                    600 reset count                    |   3 | page.mean       | 0.547
                    600 reset count                    |   4 | page.mean       | 0.772
                    600 reset count                    | 900 | db_cpu.used     | 1.0..1.0
                    0 stats_pool.waitSec=30; 600 reset count | 2 | page.mean   | 0.334
                    0 stats_pool.waitSec=30; 600 reset count | 3 | page.mean   | 0.601
                    600 stats_pool.size=8              | 100 | page.mean       | 0.556
                    600 stats_pool.size=8              | 300 | page.mean       | 0.120
                    600 stats_pool.size=8              | 900 | db_cpu.used     | 0.45..0.49
                    600 stats_pool.size=8              | 900 | stats_pool.used | 8
                    """)
    void reactsToWhatIsDone(String orders, int after, String gauge, String band) {
        Reaction.check(ReferenceNetworks.exactCount(), orders, 600 + after, gauge, band);
    }
}
