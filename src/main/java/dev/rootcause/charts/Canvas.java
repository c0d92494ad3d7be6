package dev.rootcause.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A card to draw on, {@value #WIDTH} pixels wide, with rounded corners on any background. */
final class Canvas {

    static final int WIDTH = 800;
    private static final int CORNER = 28;
    private static final int OUTSIDE = 0;

    private final BufferedImage image;
    private final Graphics2D graphics;

    Canvas(int height) {
        image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        fill(new RoundRectangle2D.Double(0, 0, WIDTH, height, CORNER, CORNER), Ink.BORDER);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(
                new RoundRectangle2D.Double(2, 2, WIDTH - 4, height - 4, CORNER - 4, CORNER - 4),
                Ink.CARD);
    }

    void fill(Shape shape, Ink ink) {
        graphics.setColor(ink.color());
        graphics.fill(shape);
    }

    void draw(Shape shape, Stroke stroke, Ink ink) {
        graphics.setColor(ink.color());
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    void line(Line2D line, Ink ink) {
        draw(line, new BasicStroke(2), ink);
    }

    void text(String text, double x, double baseline, Lettering lettering) {
        graphics.setColor(lettering.ink().color());
        graphics.setFont(lettering.type().font());
        graphics.drawString(text, (float) x, (float) baseline);
    }

    byte[] png() {
        graphics.dispose();
        int height = image.getHeight();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] rows = new byte[(WIDTH + 1) * height];
        for (int y = 0; y < height; y++) {
            copy(pixels, y * WIDTH, rows, y * (WIDTH + 1) + 1);
        }
        return Png.of(WIDTH, height, rows, Palette.all());
    }

    private static void copy(int[] pixels, int from, byte[] rows, int to) {
        int last = OUTSIDE;
        byte index = 0;
        for (int x = 0; x < WIDTH; x++) {
            int rgb = pixels[from + x] & 0xffffff;
            if (rgb != last) {
                last = rgb;
                index = rgb == OUTSIDE ? 0 : Palette.index(rgb);
            }
            rows[to + x] = index;
        }
    }
}
