package dev.rootcause.simulation;

/**
 * Figures of successive seconds as shorts, without loss. Where they are near a parabola through the
 * first, the middle and the last, each is kept by how far it is off, counted in steps of single
 * precision: as a byte, or else as a short. Other figures are kept as they are.
 *
 * <pre>
 * kind first(2) middle(2) last(2) off…     of bytes, two to a short, or of shorts
 * kind figure(2)…
 * </pre>
 */
final class Run {

    private static final short FREE = 0;
    private static final short BYTES = 1;
    private static final short SHORTS = 2;
    private static final int OFFS = 7;
    private static final int FEWEST = 6;

    private Run() {}

    static short[] of(float[] figures) {
        int[] bits = new int[figures.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(figures[i]);
        }
        if (bits.length < FEWEST) {
            return free(bits);
        }
        int[] off = off(bits);
        int farthest = farthest(off);
        return farthest > Short.MAX_VALUE
                ? free(bits)
                : near(bits, off, farthest <= Byte.MAX_VALUE ? BYTES : SHORTS);
    }

    /** What must fit besides a sign. */
    private static int farthest(int[] off) {
        int farthest = 0;
        for (int it : off) {
            farthest = Math.max(farthest, it < 0 ? ~it : it);
        }
        return farthest;
    }

    private static int[] off(int[] bits) {
        int last = bits.length - 1;
        int[] off = new int[bits.length];
        for (int i = 0; i <= last; i++) {
            off[i] = bits[i] - curve(bits[0], bits[last / 2], bits[last], i, last);
        }
        return off;
    }

    private static short[] near(int[] bits, int[] off, short kind) {
        int last = bits.length - 1;
        int width = kind == BYTES ? (bits.length + 1) / 2 : bits.length;
        short[] near = new short[OFFS + width];
        near[0] = kind;
        put(near, 1, bits[0]);
        put(near, 3, bits[last / 2]);
        put(near, 5, bits[last]);
        for (int i = 0; i <= last; i++) {
            if (kind == SHORTS) {
                near[OFFS + i] = (short) off[i];
            } else {
                near[OFFS + i / 2] |= (short) ((off[i] & 0xFF) << 8 * (i % 2));
            }
        }
        return near;
    }

    private static short[] free(int[] bits) {
        short[] free = new short[1 + 2 * bits.length];
        free[0] = FREE;
        for (int i = 0; i < bits.length; i++) {
            put(free, 1 + 2 * i, bits[i]);
        }
        return free;
    }

    /** The figure at a second of the run of that many which begins at a place. */
    static float at(short[] runs, int start, int second, int length) {
        if (runs[start] == FREE) {
            return Float.intBitsToFloat(get(runs, start + 1 + 2 * second));
        }
        int first = get(runs, start + 1);
        int curve = curve(first, get(runs, start + 3), get(runs, start + 5), second, length - 1);
        int at = start + OFFS;
        int off =
                runs[start] == SHORTS
                        ? runs[at + second]
                        : (byte) (runs[at + second / 2] >> 8 * (second % 2));
        return Float.intBitsToFloat(curve + off);
    }

    private static int curve(int first, int middle, int last, int i, int steps) {
        int half = steps / 2;
        double early = ((double) middle - first) / half;
        double all = ((double) last - first) / steps;
        double bend = (all - early) / (steps - half);
        return (int) (first + i * (early + bend * (i - half)));
    }

    private static void put(short[] into, int at, int bits) {
        into[at] = (short) (bits >>> 16);
        into[at + 1] = (short) bits;
    }

    private static int get(short[] from, int at) {
        return from[at] << 16 | from[at + 1] & 0xFFFF;
    }
}
