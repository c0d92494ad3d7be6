package dev.rootcause.simulation;

import java.util.ArrayList;
import java.util.List;

/** The figures of every second of a run, a row each. */
final class Rows {

    private final List<double[]> rows;

    Rows() {
        this(new ArrayList<>());
    }

    private Rows(List<double[]> rows) {
        this.rows = rows;
    }

    int size() {
        return rows.size();
    }

    double at(int second, int column) {
        return rows.get(second)[column];
    }

    void add(double[] row) {
        rows.add(row);
    }

    /** A second in which nothing moved is followed by the same one. */
    void repeat() {
        rows.add(rows.getLast());
    }

    /** The first of these rows, to go on from. */
    Rows first(int seconds) {
        return new Rows(new ArrayList<>(rows.subList(0, seconds)));
    }
}
