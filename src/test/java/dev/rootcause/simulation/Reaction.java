package dev.rootcause.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rootcause.cases.World;
import dev.rootcause.cases.World.Change;
import java.util.ArrayList;
import java.util.List;

/** What a world does after orders, written as a row of a table. */
final class Reaction {

    private static final double TOLERANCE = 0.1;

    private Reaction() {}

    /** Reads a gauge when so many seconds have passed since a second. */
    static void check(World world, String orders, int second, String gauge, String band) {
        var history = Engine.run(world, orders(orders), second);
        var reading = history.value(gauge, second - 1);
        assertThat(reading).as(gauge).isBetween(low(band), high(band));
    }

    /** {@code 600 count.rate=0; 630 reset count}. */
    static List<Change> orders(String text) {
        var orders = new ArrayList<Change>();
        for (String order : text.isBlank() ? new String[0] : text.split("; *")) {
            String[] words = order.split("[ =]");
            int at = Integer.parseInt(words[0]);
            orders.add(
                    words[1].equals("reset")
                            ? ReferenceNetworks.reset(at, words[2])
                            : ReferenceNetworks.set(at, words[1], Double.parseDouble(words[2])));
        }
        return orders;
    }

    /** {@code 0.772} is that within a tenth, {@code 0.9..1} a band. */
    private static double low(String band) {
        return band.contains("..")
                ? Double.parseDouble(band.split("\\.\\.")[0])
                : Double.parseDouble(band) * (1 - TOLERANCE);
    }

    private static double high(String band) {
        return band.contains("..")
                ? Double.parseDouble(band.split("\\.\\.")[1])
                : Double.parseDouble(band) * (1 + TOLERANCE);
    }
}
