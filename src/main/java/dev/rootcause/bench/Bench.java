package dev.rootcause.bench;

import java.io.PrintStream;
import java.util.List;

/** {@code bench simulation|charts [--json]}: figures, the last line as JSON. */
public final class Bench {

    private Bench() {}

    /** The exit code: 2 for a name that there is not. */
    public static int run(List<String> words, PrintStream out) {
        String name = words.isEmpty() ? "" : words.getFirst();
        switch (name) {
            case "simulation" -> new SimulationBench(out).run();
            case "charts" -> new ChartsBench(out).run();
            default -> {
                out.println("Like this: rootcause bench simulation|charts [--json]");
                return 2;
            }
        }
        return 0;
    }
}
