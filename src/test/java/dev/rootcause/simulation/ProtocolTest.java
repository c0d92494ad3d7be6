package dev.rootcause.simulation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1    | 1 | 16 | 0.98..1    | 0.019 | 0.068 | 0.46..0.50
                    1.9  | 6 | 16 | 0.98..1    | 0.024 | 0.086 | 0.89..0.93
                    2.3  | 6 | 16 | 0.57..0.61 | 4.0   | 14.5  | 1.0..1.0
                    2.3  | 6 | 32 | 0.98..1    | 0.020 | 0.072 | 0.53..0.57
                    1.03 | 2 | 16 | 0.98..1    | 0.019 | 0.068 | 0.47..0.51
                    """)
    void costsProcessorTime(
            double multiple,
            double burstiness,
            double cores,
            String ok,
            String mean,
            String p99,
            String used) {
        var world = ReferenceNetworks.protocol(multiple, burstiness, cores);
        Reaction.check(world, "", 300, "api.ok", ok);
        Reaction.check(world, "", 300, "api.mean", mean);
        Reaction.check(world, "", 300, "api.p99", p99);
        Reaction.check(world, "", 300, "app_cpu.used", used);
    }

    @ParameterizedTest
    @CsvSource({"api.code.503, 816", "api.code.504, 2830"})
    void failsInTwoWaysWhenTheProcessorsAreTooFew(String gauge, String band) {
        Reaction.check(ReferenceNetworks.protocol(2.3, 6, 16), "", 300, gauge, band);
    }
}
