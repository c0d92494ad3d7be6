package dev.rootcause.web;

import dev.rootcause.charts.Chart;
import dev.rootcause.drill.Part;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures of the room. */
final class Paint {

    private Paint() {}

    static String alt(Chart chart) {
        return chart.title() + ", " + chart.unit();
    }

    static byte[] png(Chart chart) {
        return blank(chart.title());
    }

    static byte[] png(List<Part> parts) {
        return blank("The system: " + parts.size() + " parts");
    }

    private static byte[] blank(String words) {
        BufferedImage image = new BufferedImage(800, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 800, 480);
        canvas.setColor(Color.BLACK);
        canvas.drawString(words, 40, 60);
        canvas.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
