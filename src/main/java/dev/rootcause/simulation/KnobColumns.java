package dev.rootcause.simulation;

import dev.rootcause.simulation.Gauges.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The knobs of a network, a column each. Of a part that is still the one of the second before they
 * are taken over, for few parts are ever turned.
 */
final class KnobColumns {

    /** Knobs of one part, side by side. */
    private record Block(
            int from,
            Function<Network, @Nullable Object> part,
            List<ToDoubleFunction<Network>> readers) {

        static Block of(int from, List<Dial> dials) {
            return new Block(
                    from, dials.getFirst().part(), dials.stream().map(Dial::reader).toList());
        }
    }

    private final List<Block> blocks = new ArrayList<>();
    private final int size;

    KnobColumns(List<Dial> dials) {
        size = dials.size();
        int from = 0;
        for (int to = 1; to <= size; to++) {
            if (to == size || !dials.get(to).besides(dials.get(from))) {
                blocks.add(Block.of(from, dials.subList(from, to)));
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
                System.arraycopy(known, from, row, from, block.readers().size());
            } else {
                read(block, now, row, from);
            }
        }
    }

    private static boolean same(Block block, Network now, Network before) {
        Object part = block.part().apply(now);
        return part != null && part == block.part().apply(before);
    }

    private static void read(Block block, Network now, double[] row, int from) {
        for (int i = 0; i < block.readers().size(); i++) {
            row[from + i] = block.readers().get(i).applyAsDouble(now);
        }
    }
}
