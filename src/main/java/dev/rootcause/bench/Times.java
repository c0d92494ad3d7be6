package dev.rootcause.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Milliseconds of many runs, sorted. */
record Times(double[] ms) {

    private static final int ROUNDS = 5;
    private static final int CALIBRATION = 20_000_000;

    static Times of(int warm, int runs, Runnable work) {
        IntStream.range(0, warm).forEach(_ -> work.run());
        return new Times(IntStream.range(0, runs).mapToDouble(_ -> ms(work)).sorted().toArray());
    }

    static Times of(List<Double> ms) {
        return new Times(ms.stream().mapToDouble(it -> it).sorted().toArray());
    }

    /** Of several rounds the one in the middle. */
    static Times median(Stream<Times> rounds) {
        List<Times> sorted = rounds.sorted(Comparator.comparingDouble(Times::p50)).toList();
        return sorted.get(sorted.size() / 2);
    }

    String json() {
        return "{\"p50Ms\":%s,\"p99Ms\":%s}".formatted(rounded(p50()), rounded(p99()));
    }

    static double ms(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    double p50() {
        return at(0.5);
    }

    double p99() {
        return at(0.99);
    }

    private double at(double part) {
        return ms[(int) Math.min(ms.length - 1, Math.floor(part * ms.length))];
    }

    /** What a fixed amount of arithmetic takes here: the median of five. */
    static double calibration() {
        double[] rounds =
                IntStream.range(0, ROUNDS).mapToDouble(_ -> ms(Times::sum)).sorted().toArray();
        return Arrays.stream(rounds).skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static void sum() {
        long z = 1;
        for (int i = 0; i < CALIBRATION; i++) {
            z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L + i;
        }
        if (z == 0) {
            throw new IllegalStateException("cannot be");
        }
    }

    static String rounded(double ms) {
        return String.format(Locale.ROOT, "%.3f", ms);
    }
}
