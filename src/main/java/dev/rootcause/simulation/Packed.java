package dev.rootcause.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A minute of figures, or as much of one as there is. A column that stood still takes one number;
 * the others are single precision, from where they begin to move to where they have come to rest,
 * and columns that go the same way share their run.
 *
 * @param still the figures that stood still
 * @param moving the runs of the others
 * @param places where a column is: its place among the still ones, or a {@link #run}
 */
record Packed(double[] still, short[] moving, int[] places) {

    private static final int BITS = 6; // of a second within a minute
    private static final int MASK = (1 << BITS) - 1;

    /**
     * @param rows a row a second
     * @param moved the columns that did not stand still
     * @param before a minute whose parts are shared where they are the same
     */
    static Packed of(double[][] rows, int seconds, boolean[] moved, @Nullable Packed before) {
        int[] places = new int[moved.length];
        double[] still = new double[moved.length];
        var moving = new Moving();
        int standing = 0;
        for (int column = 0; column < moved.length; column++) {
            if (moved[column]) {
                places[column] = moving.add(column(rows, seconds, column));
            } else {
                places[column] = standing;
                still[standing++] = rows[0][column];
            }
        }
        var packed = new Packed(Arrays.copyOf(still, standing), moving.trimmed(), places);
        return before == null ? packed : packed.sharing(before);
    }

    private static float[] column(double[][] rows, int seconds, int column) {
        float[] figures = new float[seconds];
        for (int second = 0; second < seconds; second++) {
            figures[second] = below(rows[second][column]);
        }
        return figures;
    }

    /** Rounded down, so that nothing passes its limit. */
    private static float below(double figure) {
        float near = (float) figure;
        return near > figure ? Math.nextDown(near) : near;
    }

    private Packed sharing(Packed before) {
        boolean sameStill = Arrays.equals(still, before.still);
        boolean samePlaces = Arrays.equals(places, before.places);
        return new Packed(
                sameStill ? before.still : still, moving, samePlaces ? before.places : places);
    }

    /** The place of a run: below 0, and packed into one number. */
    private static int run(int start, int from, int length) {
        return -1 - (start << 2 * BITS | from << BITS | length);
    }

    /** Where a column is: what it stood still at if 0 or more. */
    int place(int column) {
        return places[column];
    }

    double still(int place) {
        return still[place];
    }

    /** A second of a column that has a run. */
    double moving(int place, int second) {
        int run = -1 - place;
        int length = run & MASK;
        int within = Math.clamp(second - (run >> BITS & MASK), 0, length - 1);
        return Run.at(moving, run >> 2 * BITS, within, length);
    }

    /** Runs in the making. */
    private static final class Moving {

        private short[] runs = new short[1024];
        private int end;

        /** Where those begin that have the same sum. */
        private final Map<Integer, List<Integer>> starts = new HashMap<>();

        int add(float[] figures) {
            int from = 0;
            int to = figures.length;
            while (from + 1 < to && figures[from + 1] == figures[from]) {
                from++;
            }
            while (to - 2 >= from && figures[to - 2] == figures[to - 1]) {
                to--;
            }
            return run(place(Run.of(Arrays.copyOfRange(figures, from, to))), from, to - from);
        }

        /** Where this run is already, or else its place at the end. */
        private int place(short[] run) {
            List<Integer> alike =
                    starts.computeIfAbsent(Arrays.hashCode(run), _ -> new ArrayList<>(1));
            for (int start : alike) {
                if (Arrays.equals(
                        runs, start, Math.min(end, start + run.length), run, 0, run.length)) {
                    return start;
                }
            }
            alike.add(end);
            return append(run);
        }

        private int append(short[] run) {
            while (end + run.length > runs.length) {
                runs = Arrays.copyOf(runs, 2 * runs.length);
            }
            System.arraycopy(run, 0, runs, end, run.length);
            end += run.length;
            return end - run.length;
        }

        short[] trimmed() {
            return Arrays.copyOf(runs, end);
        }
    }
}
