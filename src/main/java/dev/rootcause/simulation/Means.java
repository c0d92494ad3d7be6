package dev.rootcause.simulation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rootcause.cases.World.Change;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of the panels that were looked at last. A panel that is looked at again pays only for
 * what is new since the orders of then and now agreed.
 */
final class Means {

    private static final int LINES = 16;

    private final Cache<Line, Known> known = Caffeine.newBuilder().maximumSize(LINES).build();

    /**
     * The line of a panel.
     *
     * @param formula what each second comes to
     * @param seconds over how many each point is the mean
     * @param scrape seconds between two points
     */
    record Line(String formula, int seconds, int scrape) {}

    /**
     * @param means by number of the scrape; not a number where nobody looked
     */
    private record Known(List<Change> changes, double[] means) {}

    /**
     * @param samples seconds in order of time, each a multiple of the scrape
     */
    double[] of(Line line, List<Integer> samples, Remembered figures) {
        Known before = known.getIfPresent(line);
        double[] means = new double[samples.getLast() / line.scrape() + 1];
        Arrays.fill(means, Double.NaN);
        if (before != null) {
            int agreed = Changes.agreement(before.changes(), figures.changes());
            int same = Math.min(agreed / line.scrape(), before.means().length);
            System.arraycopy(before.means(), 0, means, 0, Math.min(same, means.length));
        }
        add(line, samples, figures, means);
        known.put(line, new Known(figures.changes(), means));
        return samples.stream().mapToDouble(at -> means[at / line.scrape()]).toArray();
    }

    private static void add(Line line, List<Integer> samples, Figures figures, double[] means) {
        List<Integer> missing =
                samples.stream().filter(at -> Double.isNaN(means[at / line.scrape()])).toList();
        double[] found = missing.isEmpty() ? new double[0] : read(line, missing, figures);
        for (int i = 0; i < found.length; i++) {
            means[missing.get(i) / line.scrape()] = found[i];
        }
    }

    /** The points of a line at these seconds, in order of time. */
    static double[] read(Line line, List<Integer> samples, Figures figures) {
        int from = Math.max(0, samples.getFirst() - line.seconds());
        Formula formula = Formula.of(line.formula());
        Smoothed read = Smoothed.of(formula, figures, from, samples.getLast(), line.seconds());
        return samples.stream().mapToDouble(read::at).toArray();
    }
}
