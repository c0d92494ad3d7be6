package dev.rootcause.simulation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowReadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    20  | threads.used | 150..195
                    25  | threads.used | 198..200
                    48  | fast.ok      | 0.5..1
                    52  | fast.ok      | 0..0.5
                    66  | fast.ok      | 0.05..1
                    70  | fast.ok      | 0..0.05
                    180 | fast.ok      | 0..0.034
                    180 | fast.mean    | 30
                    180 | cpu.used     | 0.14..0.15
                    600 | fast.ok      | 0..0.034
                    """)
    void fillTheThreads(int after, String gauge, String band) {
        Reaction.check(ReferenceNetworks.slowReaders(), "", 120 + after, gauge, band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    300 readers.demand.delay=23.6 | 300 | fast.ok      | 0..0.035
                    300 threads.size=400          |   5 | fast.ok      | 0.99..1
                    300 threads.size=400          | 300 | threads.used | 335
                    300 readers.demand.delay=5    |   9 | fast.ok      | 0.99..1
                    300 readers.demand.delay=5    | 300 | threads.used | 74
                    """)
    void reactToWhatIsDone(String orders, int after, String gauge, String band) {
        Reaction.check(ReferenceNetworks.slowReaders(), orders, 300 + after, gauge, band);
    }
}
