package dev.rootcause.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of a row that are read from each second anew, in blocks of one kind side by side. */
final class Columns {

    private final List<Block> blocks = new ArrayList<>();
    private int size;

    /** Something that each of several parts has. */
    @FunctionalInterface
    interface Reading {

        double of(Tick tick, int part);
    }

    private sealed interface Block {

        void fill(double[] row, Tick tick);
    }

    private record Copied(int from, int size, Function<Tick, double[]> figures) implements Block {

        @Override
        public void fill(double[] row, Tick tick) {
            System.arraycopy(figures.apply(tick), 0, row, from, size);
        }
    }

    private record Read(int from, int size, Reading reading) implements Block {

        @Override
        public void fill(double[] row, Tick tick) {
            for (int part = 0; part < size; part++) {
                row[from + part] = reading.of(tick, part);
            }
        }
    }

    int size() {
        return size;
    }

    /** Adds so many that stand side by side; returns the place of the first. */
    int copied(int parts, Function<Tick, double[]> figures) {
        blocks.add(new Copied(size, parts, figures));
        return placed(parts);
    }

    /** Adds one of so many parts each; returns the place of the first. */
    int read(int parts, Reading reading) {
        blocks.add(new Read(size, parts, reading));
        return placed(parts);
    }

    private int placed(int parts) {
        int first = size;
        size += parts;
        return first;
    }

    void fill(double[] row, Tick tick) {
        for (Block block : blocks) {
            block.fill(row, tick);
        }
    }
}
