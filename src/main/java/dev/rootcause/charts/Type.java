package dev.rootcause.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The bundled font at one weight and size, so that a text is as wide on every machine. */
record Type(Font font) {

    private static final Font REGULAR = bundled("Inter-Regular.otf");
    private static final Font STRONG = bundled("Inter-SemiBold.otf");
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";

    static Type regular(float size) {
        return new Type(REGULAR.deriveFont(size));
    }

    static Type strong(float size) {
        return new Type(STRONG.deriveFont(size));
    }

    int width(String text) {
        return (int) Math.ceil(font.getStringBounds(text, CONTEXT).getWidth());
    }

    /** The text, or as much of it as fits, ended by an ellipsis. */
    String fit(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS) > width) {
            end--;
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** The text in lines of at most that width; a word that is wider alone is shortened. */
    List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= width) {
                line = longer;
            } else {
                lines.add(fit(line, width));
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(fit(line, width));
        }
        return lines;
    }

    private static Font bundled(String file) {
        try (InputStream in = Type.class.getResourceAsStream("/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("no font in " + file, e);
        }
    }
}
