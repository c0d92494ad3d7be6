package dev.rootcause.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code bench simulation|charts|delivery [--json]}: figures, the last line as JSON. */
public final class Bench {

    private Bench() {}

    /**
     * The exit code: 2 for a name that there is not.
     *
     * @param program starts the whole program with those settings
     */
    public static int run(
            List<String> words,
            PrintStream out,
            Function<List<String>, ConfigurableApplicationContext> program) {
        String name = words.isEmpty() ? "" : words.getFirst();
        switch (name) {
            case "simulation" -> new SimulationBench(out).run();
            case "charts" -> new ChartsBench(out).run();
            case "delivery" -> new DeliveryBench(out, program).run();
            default -> {
                out.println("Like this: rootcause bench simulation|charts|delivery [--json]");
                return 2;
            }
        }
        return 0;
    }
}
