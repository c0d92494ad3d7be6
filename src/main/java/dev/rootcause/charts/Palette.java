package dev.rootcause.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * The 256 colors a picture may have: each ink, and the steps by which its soft edges fade into card
 * and tint. Index 0 is kept for what is transparent.
 */
final class Palette {

    private static final int STEPS = 12;
    private static final int BITS = 5;
    private static final int[] COLORS = colors();
    private static final byte[] NEAREST = nearest();

    private Palette() {}

    static int[] all() {
        return COLORS.clone();
    }

    /** Index of the color closest to 0xRRGGBB. */
    static byte index(int rgb) {
        int r = rgb >> 16 & 0xff;
        int g = rgb >> 8 & 0xff;
        int b = rgb & 0xff;
        return NEAREST[(r >> 8 - BITS) << 2 * BITS | (g >> 8 - BITS) << BITS | b >> 8 - BITS];
    }

    private static int[] colors() {
        List<Integer> colors = new ArrayList<>(List.of(0));
        for (Ink ink : Ink.values()) {
            colors.add(rgb(ink));
        }
        for (Ink ground : List.of(Ink.CARD, Ink.TINT)) {
            for (Ink ink : Ink.values()) {
                for (int step = 1; step < STEPS; step++) {
                    colors.add(blend(rgb(ground), rgb(ink), step));
                }
            }
        }
        return colors.stream().distinct().limit(256).mapToInt(Integer::intValue).toArray();
    }

    private static int rgb(Ink ink) {
        return ink.color().getRGB() & 0xffffff;
    }

    private static int blend(int from, int to, int step) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xff;
            int b = to >> shift & 0xff;
            rgb |= a + Math.round((b - a) * (float) step / STEPS) << shift;
        }
        return rgb;
    }

    private static byte[] nearest() {
        byte[] nearest = new byte[1 << 3 * BITS];
        for (int cube = 0; cube < nearest.length; cube++) {
            nearest[cube] = search(cube >> 2 * BITS, cube >> BITS & 31, cube & 31);
        }
        for (int i = 1; i <= Ink.values().length; i++) {
            int rgb = COLORS[i];
            nearest[(rgb >> 19 & 31) << 10 | (rgb >> 11 & 31) << 5 | rgb >> 3 & 31] = (byte) i;
        }
        return nearest;
    }

    private static byte search(int r, int g, int b) {
        int best = 1;
        int least = Integer.MAX_VALUE;
        for (int i = 1; i < COLORS.length; i++) {
            int dr = (COLORS[i] >> 16 & 0xff) - (r << 3 | 4);
            int dg = (COLORS[i] >> 8 & 0xff) - (g << 3 | 4);
            int db = (COLORS[i] & 0xff) - (b << 3 | 4);
            int distance = 3 * dr * dr + 6 * dg * dg + db * db;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) best;
    }
}
