package dev.rootcause.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of every second of a run. Minutes that are over are kept packed: a figure that stood
 * still takes one number, the others are single precision. Runs share them.
 */
final class Rows {

    private static final int MINUTE = Replay.CHECKPOINT;

    private final List<Packed> minutes;
    private double[][] open = new double[MINUTE][];
    private double @Nullable [] last;

    /** The columns that have moved in the open minute. */
    private boolean[] moved = new boolean[0];

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

    /** A column by second; for one thread, because it keeps the place where it reads. */
    Figure column(int column) {
        return new Column(column);
    }

    private final class Column implements Figure {

        private final int column;
        private int from = Integer.MAX_VALUE;
        private @Nullable Packed minute;
        private int place;
        private double still;

        Column(int column) {
            this.column = column;
        }

        @Override
        public double at(int second) {
            int within = second - from;
            if (within >= 0 && within < MINUTE) {
                return read(within);
            }
            if (second / MINUTE >= minutes.size()) {
                return open[second % MINUTE][column];
            }
            turnTo(second / MINUTE);
            return read(second - from);
        }

        private double read(int within) {
            return minute == null ? still : minute.moving(place, within);
        }

        /** A minute in which the column moves is read, of others only the figure is kept. */
        private void turnTo(int number) {
            Packed packed = minutes.get(number);
            from = number * MINUTE;
            place = packed.place(column);
            minute = place >= 0 ? null : packed;
            still = place >= 0 ? packed.still(place) : 0;
        }
    }

    void add(double[] row) {
        open[size % MINUTE] = row;
        note(row);
        last = row;
        size++;
        if (size % MINUTE == 0) {
            pack(MINUTE);
        }
    }

    /** The row of the last second, if it is of a minute not yet read back. */
    double @Nullable [] last() {
        return last;
    }

    private void note(double[] row) {
        if (size % MINUTE == 0) {
            moved = new boolean[row.length];
        } else if (row != last) {
            for (int column = 0; column < row.length; column++) {
                moved[column] |= row[column] != open[0][column];
            }
        }
    }

    private void pack(int seconds) {
        Packed before = minutes.isEmpty() ? null : minutes.getLast();
        minutes.add(Packed.of(open, seconds, moved, before));
    }

    /** Packs the minute that is not over: nothing is added any more. */
    void seal() {
        if (size % MINUTE != 0) {
            pack(size % MINUTE);
        }
        open = new double[0][];
        moved = new boolean[0];
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
