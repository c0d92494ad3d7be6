package dev.rootcause.charts;

import java.awt.Color;

/**
 * The colors of all pictures. The three of the series are Okabe-Ito, darkened to be read as text.
 */
enum Ink {
    CARD(0xfcfcfd),
    BORDER(0xc9ced6),
    GRID(0xe4e7ec),
    TEXT(0x1c2430),
    QUIET(0x5b6676),
    FIRST(0x0067a8),
    SECOND(0xc54e00),
    THIRD(0x007d5c),
    LIMIT(0xa3123a),
    TINT(0xe6f0f8);

    private final Color color;

    Ink(int rgb) {
        this.color = new Color(rgb);
    }

    Color color() {
        return color;
    }

    static Ink ofSeries(int index) {
        return switch (index) {
            case 0 -> FIRST;
            case 1 -> SECOND;
            default -> THIRD;
        };
    }
}
