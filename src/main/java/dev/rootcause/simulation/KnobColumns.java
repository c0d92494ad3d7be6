package dev.rootcause.simulation;

import dev.rootcause.simulation.Gauges.Seen;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The knobs of a network, a column each. Of a part that is still the one of the second before they
 * are taken over, for few parts are ever turned.
 */
final class KnobColumns {

    /** Knobs of one part, side by side. */
    private record Block(int from, List<Dial> dials) {

        @Nullable Object part(Network network) {
            return dials.getFirst().part(network);
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final int size;

    KnobColumns(List<Dial> dials) {
        size = dials.size();
        int from = 0;
        for (int to = 1; to <= size; to++) {
            if (to == size || !dials.get(to).besides(dials.get(from))) {
                blocks.add(new Block(from, List.copyOf(dials.subList(from, to))));
                from = to;
            }
        }
    }

    int size() {
        return size;
    }

    /** Writes the columns into a row, from a place on. */
    void fill(double[] row, int place, Network now, Seen before) {
        for (Block block : blocks) {
            int from = place + block.from();
            double[] known = before.row();
            if (known != null && before.network() != null && same(block, now, before.network())) {
                System.arraycopy(known, from, row, from, block.dials().size());
            } else {
                read(block, now, row, from);
            }
        }
    }

    private static boolean same(Block block, Network now, Network before) {
        Object part = block.part(now);
        return part != null && part == block.part(before);
    }

    private static void read(Block block, Network now, double[] row, int from) {
        for (int i = 0; i < block.dials().size(); i++) {
            row[from + i] = block.dials().get(i).read(now);
        }
    }
}
