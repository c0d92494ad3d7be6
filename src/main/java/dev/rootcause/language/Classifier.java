package dev.rootcause.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Softmax regression over sparse features, as a {@link Teacher} taught it. */
final class Classifier {

    /** A label and how likely it is, 0..1; those of one text add up to 1. */
    record Guess(String label, double share) {}

    /** A text as its features with their weights, and what it stands for. */
    record Example(Map<String, Double> features, String label) {}

    /** A feature seen more than once: its number, and how rare it is. */
    record Known(int number, double rarity) {}

    /** The known features of a text, scaled to length one. */
    record Vector(int[] numbers, float[] weights) {}

    private final Map<String, Known> known;
    private final List<String> labels;
    private final float[][] weights;

    /** Knows nothing yet. */
    Classifier(Map<String, Known> known, List<String> labels) {
        this(known, labels, new float[known.size()][labels.size()]);
    }

    private Classifier(Map<String, Known> known, List<String> labels, float[][] weights) {
        this.known = known;
        this.labels = labels;
        this.weights = weights;
    }

    List<String> labels() {
        return labels;
    }

    /** By the number of the feature and of the label. */
    float[][] weights() {
        return weights;
    }

    float[] shares(Vector vector) {
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

    Vector vector(Map<String, Double> features) {
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
        var guesses = new Guess[shares.length];
        int at = 0;
        for (long place : places(shares)) {
            int label = (int) place;
            guesses[at++] = new Guess(labels.get(label), shares[label]);
        }
        return List.of(guesses);
    }

    /** The likeliest first: above, how unlikely a label is, for no share is negative; below, it. */
    private static long[] places(float[] shares) {
        var places = new long[shares.length];
        for (int label = 0; label < shares.length; label++) {
            places[label] = -(long) Float.floatToIntBits(shares[label]) << Integer.SIZE | label;
        }
        Arrays.sort(places);
        return places;
    }

    /** Labels, then each feature with its rarity and the weights that are not zero, by label. */
    void write(DataOutputStream out) throws IOException {
        out.writeShort(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        out.writeInt(known.size());
        for (var feature : known.entrySet()) {
            out.writeUTF(feature.getKey());
            out.writeDouble(feature.getValue().rarity());
            write(weights[feature.getValue().number()], out);
        }
    }

    private static void write(float[] row, DataOutputStream out) throws IOException {
        var used = IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
        out.writeShort(used.length);
        for (int label : used) {
            out.writeShort(label);
            out.writeFloat(row[label]);
        }
    }

    /** The same to the bit as the one that was written. */
    static Classifier read(DataInputStream in) throws IOException {
        var labels = new ArrayList<String>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            labels.add(in.readUTF());
        }
        int features = in.readInt();
        var known = HashMap.<String, Known>newHashMap(features);
        var weights = new float[features][labels.size()];
        for (int number = 0; number < features; number++) {
            known.put(in.readUTF(), new Known(number, in.readDouble()));
            readRow(weights[number], in);
        }
        return new Classifier(known, labels, weights);
    }

    private static void readRow(float[] row, DataInputStream in) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            row[in.readUnsignedShort()] = in.readFloat();
        }
    }
}
