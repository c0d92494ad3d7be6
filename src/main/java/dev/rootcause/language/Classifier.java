package dev.rootcause.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Softmax regression over sparse features, by stochastic gradient descent with AdaGrad; the same
 * examples always teach it the same.
 */
final class Classifier {

    /** A label and how likely it is, 0..1; those of one text add up to 1. */
    record Guess(String label, double share) {}

    /** A text as its features with their weights, and what it stands for. */
    record Example(Map<String, Double> features, String label) {}

    /** A feature seen more than once: its number, and how rare it is. */
    private record Known(int number, double rarity) {}

    /** The known features of a text, scaled to length one. */
    private record Vector(int[] numbers, float[] weights) {}

    private static final int ROUNDS = 4;
    private static final float STEP = 0.5f;
    private static final float SLIGHT = 1e-3f;
    private static final float OFF = 1e-2f;
    private static final long SEED = 104;

    private final Map<String, Known> known = new HashMap<>();
    private final List<String> labels;
    private final float[][] weights;

    Classifier(List<Example> examples) {
        learnFeatures(examples);
        labels = examples.stream().map(Example::label).distinct().toList();
        weights = new float[known.size()][labels.size()];
        learn(examples);
    }

    private void learnFeatures(List<Example> examples) {
        var counts = new LinkedHashMap<String, Integer>();
        examples.forEach(
                it -> it.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count == 1);
        counts.forEach((name, count) -> {
            double rarity = Math.log((double) examples.size() / count) + 1;
            known.put(name, new Known(known.size(), rarity));
        });
    }

    private void learn(List<Example> examples) {
        var vectors = examples.stream().map(it -> vector(it.features())).toList();
        var numbers = new HashMap<String, Integer>();
        labels.forEach(label -> numbers.put(label, numbers.size()));
        var gold = examples.stream().mapToInt(it -> numbers.getOrDefault(it.label(), 0)).toArray();
        var squares = new float[known.size()][labels.size()];
        var order = Arrays.asList(IntStream.range(0, gold.length).boxed().toArray(Integer[]::new));
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                var error = shares(vectors.get(i));
                error[gold[i]] -= 1;
                correct(vectors.get(i), error, squares);
            }
        }
    }

    /** Moves the weights of the labels that are off by more than a little. */
    private void correct(Vector vector, float[] error, float[][] squares) {
        var off = IntStream.range(0, error.length).filter(i -> Math.abs(error[i]) > OFF).toArray();
        for (int i = 0; i < vector.numbers().length; i++) {
            var row = weights[vector.numbers()[i]];
            var past = squares[vector.numbers()[i]];
            float weight = vector.weights()[i];
            for (int label : off) {
                float slope = error[label] * weight;
                past[label] += slope * slope;
                row[label] -= STEP * slope / (float) Math.sqrt(past[label] + SLIGHT);
            }
        }
    }

    private float[] shares(Vector vector) {
        var scores = new float[labels.size()];
        for (int i = 0; i < vector.numbers().length; i++) {
            var row = weights[vector.numbers()[i]];
            float weight = vector.weights()[i];
            for (int label = 0; label < scores.length; label++) {
                scores[label] += row[label] * weight;
            }
        }
        return softmax(scores);
    }

    private static float[] softmax(float[] scores) {
        float best = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - best);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private Vector vector(Map<String, Double> features) {
        var numbers = new int[features.size()];
        var values = new float[features.size()];
        int size = 0;
        double squares = 0;
        for (var feature : features.entrySet()) {
            var it = known.get(feature.getKey());
            if (it != null) {
                numbers[size] = it.number();
                values[size] = (float) (feature.getValue() * it.rarity());
                squares += values[size] * values[size];
                size++;
            }
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < size; i++) {
            values[i] /= length;
        }
        return new Vector(Arrays.copyOf(numbers, size), Arrays.copyOf(values, size));
    }

    boolean knows(String feature) {
        return known.containsKey(feature);
    }

    /** Every label, the likeliest first. */
    List<Guess> rank(Map<String, Double> features) {
        var shares = shares(vector(features));
        return IntStream.range(0, shares.length)
                .mapToObj(i -> new Guess(labels.get(i), shares[i]))
                .sorted(Comparator.comparingDouble(Guess::share).reversed())
                .toList();
    }
}
