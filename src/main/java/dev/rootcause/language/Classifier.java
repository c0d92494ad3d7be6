package dev.rootcause.language;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A linear classifier of texts; the same examples always teach it the same. */
final class Classifier {

    /** A label and how likely it is, 0..1; those of one text add up to 1. */
    record Guess(String label, double share) {}

    /** A text as its features with their weights, and what it stands for. */
    record Example(Map<String, Double> features, String label) {}

    private static final double COST = 1;
    private static final double TOLERANCE = 0.3;
    private static final long SEED = 104;

    /** How sharply a margin turns into a share. */
    private static final double SHARPNESS = 4;

    /** A feature seen more than once: its number from 1, and how rare it is. */
    private record Known(int number, double rarity) {}

    private final Map<String, Known> known = new HashMap<>();
    private final List<String> labels;
    private final Model model;

    Classifier(List<Example> examples) {
        learnFeatures(examples);
        labels = examples.stream().map(Example::label).distinct().toList();
        var numbers = new HashMap<String, Integer>();
        labels.forEach(label -> numbers.put(label, numbers.size()));
        var problem = new Problem();
        problem.l = examples.size();
        problem.n = known.size();
        problem.x = examples.stream().map(it -> vector(it.features())).toArray(Feature[][]::new);
        problem.y = examples.stream().mapToDouble(it -> numbers.get(it.label())).toArray();
        var parameter = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, COST, TOLERANCE);
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        model = Linear.train(problem, parameter);
    }

    private void learnFeatures(List<Example> examples) {
        var counts = new LinkedHashMap<String, Integer>();
        examples.forEach(
                it -> it.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count == 1);
        counts.forEach(
                (name, count) -> {
                    double rarity = Math.log((double) examples.size() / count) + 1;
                    known.put(name, new Known(known.size() + 1, rarity));
                });
    }

    private Feature[] vector(Map<String, Double> features) {
        var nodes = new ArrayList<FeatureNode>();
        double squares = 0;
        for (var feature : features.entrySet()) {
            var it = known.get(feature.getKey());
            if (it != null) {
                double weight = feature.getValue() * it.rarity();
                nodes.add(new FeatureNode(it.number(), weight));
                squares += weight * weight;
            }
        }
        double length = Math.sqrt(squares);
        nodes.forEach(node -> node.setValue(node.getValue() / length));
        nodes.sort(Comparator.comparingInt(FeatureNode::getIndex));
        return nodes.toArray(Feature[]::new);
    }

    /** Every label, the likeliest first. */
    List<Guess> rank(Map<String, Double> features) {
        var margins = new double[labels.size()];
        Linear.predictValues(model, vector(features), margins);
        double best = Arrays.stream(margins).max().orElse(0);
        var weights = Arrays.stream(margins).map(it -> Math.exp((it - best) * SHARPNESS)).toArray();
        double sum = Arrays.stream(weights).sum();
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Guess(labels.get(model.getLabels()[i]), weights[i] / sum))
                .sorted(Comparator.comparingDouble(Guess::share).reversed())
                .toList();
    }
}
