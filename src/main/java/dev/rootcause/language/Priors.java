package dev.rootcause.language;

import dev.rootcause.language.Classifier.Guess;
import dev.rootcause.language.Utterance.Point;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What is asked for more often at one point of a drill than at others, whatever the case: how users
 * fare after an order, who is hit and since when at the beginning.
 */
final class Priors {

    private final Map<Point, Map<String, Double>> weights = new EnumMap<>(Point.class);

    Priors() {
        for (String[] row : Tables.rows("signal-points.tsv", 3)) {
            weights.computeIfAbsent(point(row[0]), _ -> new HashMap<>())
                    .put(row[1], Double.valueOf(row[2]));
        }
    }

    private static Point point(String name) {
        return Point.valueOf(name.toUpperCase(Locale.ROOT));
    }

    List<Guess> at(Point point, List<Guess> guesses) {
        var known = weights.getOrDefault(point, Map.of());
        return weighed(guesses, label -> known.getOrDefault(label, 1.0));
    }

    /** The same guesses, each so many times likelier; the likeliest first. */
    static List<Guess> weighed(List<Guess> guesses, ToDoubleFunction<String> weight) {
        var weighed =
                guesses.stream()
                        .map(it ->
                                new Guess(
                                        it.label(), it.share() * weight.applyAsDouble(it.label())))
                        .toList();
        double sum = weighed.stream().mapToDouble(Guess::share).sum();
        return weighed.stream()
                .map(it -> new Guess(it.label(), it.share() / sum))
                .sorted(Comparator.comparingDouble(Guess::share).reversed())
                .toList();
    }
}
