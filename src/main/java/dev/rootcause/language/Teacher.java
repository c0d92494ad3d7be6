package dev.rootcause.language;

import dev.rootcause.language.Classifier.Example;
import dev.rootcause.language.Classifier.Known;
import dev.rootcause.language.Classifier.Vector;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Teaches a classifier by stochastic gradient descent with AdaGrad; the same examples always teach
 * the same.
 */
final class Teacher {

    private static final int ROUNDS = 4;
    private static final float STEP = 0.5f;
    private static final float SLIGHT = 1e-3f;
    private static final float OFF = 1e-2f;
    private static final long SEED = 104;

    private final Classifier taught;
    private final float[][] squares;

    private Teacher(Map<String, Known> known, List<String> labels) {
        taught = new Classifier(known, labels);
        squares = new float[known.size()][labels.size()];
    }

    static Classifier taught(List<Example> examples) {
        var labels = examples.stream().map(Example::label).distinct().toList();
        var teacher = new Teacher(features(examples), labels);
        teacher.teach(examples);
        return teacher.taught;
    }

    private static Map<String, Known> features(List<Example> examples) {
        var counts = new LinkedHashMap<String, Integer>();
        examples.forEach(
                it -> it.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count == 1);
        var known = HashMap.<String, Known>newHashMap(counts.size());
        counts.forEach((name, count) -> {
            double rarity = Math.log((double) examples.size() / count) + 1;
            known.put(name, new Known(known.size(), rarity));
        });
        return known;
    }

    private void teach(List<Example> examples) {
        var vectors = examples.stream().map(it -> taught.vector(it.features())).toList();
        var numbers = new HashMap<String, Integer>();
        taught.labels().forEach(label -> numbers.put(label, numbers.size()));
        var gold = examples.stream().mapToInt(it -> numbers.getOrDefault(it.label(), 0)).toArray();
        var order = Arrays.asList(IntStream.range(0, gold.length).boxed().toArray(Integer[]::new));
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                var error = taught.shares(vectors.get(i));
                error[gold[i]] -= 1;
                correct(vectors.get(i), error);
            }
        }
    }

    /** Moves the weights of the labels that are off by more than a little. */
    private void correct(Vector vector, float[] error) {
        var off = IntStream.range(0, error.length).filter(i -> Math.abs(error[i]) > OFF).toArray();
        for (int i = 0; i < vector.numbers().length; i++) {
            var row = taught.weights()[vector.numbers()[i]];
            var past = squares[vector.numbers()[i]];
            float weight = vector.weights()[i];
            for (int label : off) {
                float slope = error[label] * weight;
                past[label] += slope * slope;
                row[label] -= STEP * slope / (float) Math.sqrt(past[label] + SLIGHT);
            }
        }
    }
}
