package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedTest {

    private interface Shape {
        double at(int second);
    }

    private record Figures(String name, Shape shape) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Figures> figures() {
        Random chance = new Random(7);
        double[] wild = chance.doubles(60, -1e9, 1e9).toArray();
        double[] noisy = chance.doubles(60, 0.97, 1.03).toArray();
        return Stream.of(
                new Figures("a slope", i -> 3 + 0.25 * i),
                new Figures("a decline below zero", i -> 20 - 1.7 * i),
                new Figures("a parabola", i -> 0.003 * i * i - 4),
                new Figures("growth", i -> Math.exp(i / 7.0)),
                new Figures("a jump", i -> i < 31 ? 0 : 1024),
                new Figures("a jump in the last second", i -> i < 59 ? 160 : -1),
                new Figures("a jump from far to near", i -> i == 0 ? 1e9 : 0.001),
                new Figures("a spike", i -> i == 17 ? 1e30 : 0),
                new Figures("steps up and down", i -> i % 2 == 0 ? -5.5 : 5.5),
                new Figures("through zero and both of its signs", i -> i == 30 ? -0.0 : i - 30),
                new Figures("a rest, a ramp, a rest", i -> Math.clamp(i - 20, 0, 11)),
                new Figures("noise", i -> 772 * noisy[i]),
                new Figures("anything", i -> wild[i]));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void runsComeBackBitByBit(Figures figures) {
        for (int length = 1; length <= 60; length++) {
            float[] in = new float[length];
            for (int i = 0; i < length; i++) {
                in[i] = (float) figures.shape().at(i);
            }
            short[] run = Run.of(in);
            for (int i = 0; i < length; i++) {
                assertThat(Float.floatToRawIntBits(Run.at(run, 0, i, length)))
                        .as("%s, second %d of %d", figures, i, length)
                        .isEqualTo(Float.floatToRawIntBits(in[i]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void minutesComeBackRoundedDownToSinglePrecision(Figures figures) {
        IntStream.of(1, 2, 3, 5, 6, 7, 59, 60)
                .forEach(seconds -> {
                    double[][] rows = rows(seconds, figures.shape());
                    Packed packed = packed(rows, seconds);
                    for (int second = 0; second < seconds; second++) {
                        double exact = rows[second][1];
                        double kept = at(packed, second, 1);
                        assertThat(kept).isLessThanOrEqualTo(exact);
                        assertThat(exact - kept).isLessThanOrEqualTo(Math.ulp((float) exact));
                        assertThat(at(packed, second, 0)).isEqualTo(0.1);
                        assertThat(at(packed, second, 2)).isEqualTo(kept);
                    }
                });
    }

    @Test
    void aMinuteBeforeIsSharedAndNotChanged() {
        double[][] first = rows(60, i -> i);
        double[][] next = rows(60, i -> -i);
        Packed before = packed(first, 60);
        Packed after = Packed.of(next, 60, new boolean[] {false, true, true}, before);

        assertThat(after.still()).isSameAs(before.still());
        assertThat(at(after, 59, 1)).isEqualTo(-59);
        assertThat(at(before, 59, 1)).isEqualTo(59);
    }

    @Test
    void aSealedRunOfAnyLengthReadsAsItWasWritten() {
        for (int length : new int[] {1, 59, 60, 61, 119, 150}) {
            Rows rows = new Rows();
            for (int second = 0; second < length; second++) {
                rows.add(new double[] {second < 90 ? -3 : 4, second, 1 - second * second});
            }
            rows.seal();
            for (int second = 0; second < length; second++) {
                assertThat(rows.column(0).at(second)).isEqualTo(second < 90 ? -3 : 4);
                assertThat(rows.column(1).at(second)).isEqualTo(second);
                assertThat(rows.column(2).at(second)).isEqualTo(1 - second * second);
            }
        }
    }

    private static double[][] rows(int seconds, Shape shape) {
        double[][] rows = new double[60][];
        for (int second = 0; second < seconds; second++) {
            rows[second] = new double[] {0.1, shape.at(second), shape.at(second)};
        }
        return rows;
    }

    private static Packed packed(double[][] rows, int seconds) {
        return Packed.of(rows, seconds, new boolean[] {false, true, true}, null);
    }

    private static double at(Packed minute, int second, int column) {
        int place = minute.place(column);
        return place >= 0 ? minute.still(place) : minute.moving(place, second);
    }
}
