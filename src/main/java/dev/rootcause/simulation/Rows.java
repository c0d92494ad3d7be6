package dev.rootcause.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of every second of a run. Minutes that are over are kept packed: a figure that stood
 * still takes one number, the others are single precision. Runs share them.
 */
final class Rows {

    private static final int MINUTE = Replay.CHECKPOINT;

    /**
     * A minute, or as much of one as there is.
     *
     * @param still the figures that stood still
     * @param moving the others, a run of seconds each
     * @param places where a column is: its place among the still ones, or -1 less the start of its
     *     run
     */
    private record Packed(double[] still, float[] moving, int[] places) {

        static Packed of(double[][] rows, int seconds) {
            int[] places = new int[rows[0].length];
            double[] still = new double[places.length];
            float[] moving = new float[places.length * seconds];
            int standing = 0;
            int end = 0;
            for (int column = 0; column < places.length; column++) {
                if (stands(rows, column, seconds)) {
                    places[column] = standing;
                    still[standing++] = rows[0][column];
                } else {
                    places[column] = -1 - end;
                    for (int second = 0; second < seconds; second++) {
                        moving[end++] = below(rows[second][column]);
                    }
                }
            }
            return new Packed(Arrays.copyOf(still, standing), Arrays.copyOf(moving, end), places);
        }

        /** Rounded down, so that nothing passes its limit. */
        private static float below(double figure) {
            float near = (float) figure;
            return near > figure ? Math.nextDown(near) : near;
        }

        private static boolean stands(double[][] rows, int column, int seconds) {
            for (int second = 1; second < seconds; second++) {
                if (rows[second][column] != rows[0][column]) {
                    return false;
                }
            }
            return true;
        }

        double at(int second, int column) {
            int place = places[column];
            return place < 0 ? moving[-1 - place + second] : still[place];
        }
    }

    private final List<Packed> minutes;
    private double[][] open = new double[MINUTE][];
    private double @Nullable [] last;
    private int size;

    Rows() {
        this(new ArrayList<>());
    }

    private Rows(List<Packed> minutes) {
        this.minutes = minutes;
        size = minutes.size() * MINUTE;
    }

    int size() {
        return size;
    }

    double at(int second, int column) {
        int minute = second / MINUTE;
        return minute < minutes.size()
                ? minutes.get(minute).at(second % MINUTE, column)
                : open[second % MINUTE][column];
    }

    void add(double[] row) {
        open[size % MINUTE] = row;
        last = row;
        size++;
        if (size % MINUTE == 0) {
            minutes.add(Packed.of(open, MINUTE));
        }
    }

    /** Packs the minute that is not over: nothing is added any more. */
    void seal() {
        if (size % MINUTE != 0) {
            minutes.add(Packed.of(open, size % MINUTE));
        }
        open = new double[0][];
        last = null;
    }

    /** A second in which nothing moved is followed by the same one. */
    void repeat() {
        add(Objects.requireNonNull(last));
    }

    /** The first of these rows, whole minutes, to go on from. */
    Rows first(int seconds) {
        return new Rows(new ArrayList<>(minutes.subList(0, seconds / MINUTE)));
    }
}
