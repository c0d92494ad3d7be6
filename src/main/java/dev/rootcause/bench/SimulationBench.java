package dev.rootcause.bench;

import dev.rootcause.cases.Cases;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A full replay, one further turn and the memory of an open drill: all tellings of all cases
 * roughly, the slowest of them thoroughly.
 */
final class SimulationBench {

    private static final int FEW_DRILLS = 3;
    private static final int DRILLS = 10;
    private static final int REPLAYS = 15;
    private static final int ROUNDS = 5;
    private static final int SLOWEST = 3;

    private final PrintStream out;
    private final Cases cases = Cases.bundled();

    SimulationBench(PrintStream out) {
        this.out = out;
    }

    private record Rough(Rehearsed telling, Rehearsed.Figures figures) {}

    void run() {
        out.printf("calibration loop %s ms%n", Times.rounded(Times.calibration()));
        tellings().limit(SLOWEST).forEach(it -> it.figures(FEW_DRILLS)); // the first are cold
        List<Rough> all = tellings().map(this::rough).toList();
        Times replay =
                slowest(all, it -> it.replay().p50(), it -> Times.of(0, REPLAYS, it::replay));
        Times turn = slowest(all, it -> it.turn().p50(), it -> it.figures(FEW_DRILLS).turn());
        long bytes =
                most(all, Rehearsed.Figures::bytes)
                        .mapToLong(it -> it.figures(DRILLS).bytes())
                        .max()
                        .orElse(0);
        out.printf(
                "{\"replay\":%s,\"turn\":%s,\"bytesPerDrill\":%d}%n",
                replay.json(), turn.json(), bytes);
    }

    private Stream<Rehearsed> tellings() {
        return cases.all().stream()
                .flatMap(it ->
                        Stream.concat(Stream.of(1), it.variants().keySet().stream())
                                .distinct()
                                .map(seed -> new Rehearsed(it, seed, cases.vocabulary())));
    }

    private Rough rough(Rehearsed telling) {
        Rehearsed.Figures figures = telling.figures(FEW_DRILLS);
        out.printf(
                "%s seed %d: replay %s ms, turn p50 %s ms, %d bytes a drill%n",
                telling.incident().code(),
                telling.seed(),
                Times.rounded(figures.replay().p50()),
                Times.rounded(figures.turn().p50()),
                figures.bytes());
        return new Rough(telling, figures);
    }

    private static Stream<Rehearsed> most(
            List<Rough> all, ToDoubleFunction<Rehearsed.Figures> figure) {
        return all.stream()
                .sorted(Comparator.comparingDouble(it -> -figure.applyAsDouble(it.figures())))
                .limit(SLOWEST)
                .map(Rough::telling);
    }

    /** The slowest of those that were slowest at first, each the median of five rounds. */
    private static Times slowest(
            List<Rough> all,
            ToDoubleFunction<Rehearsed.Figures> figure,
            Function<Rehearsed, Times> round) {
        return most(all, figure)
                .map(it -> Times.median(Stream.generate(() -> round.apply(it)).limit(ROUNDS)))
                .max(Comparator.comparingDouble(Times::p50))
                .orElseThrow();
    }
}
