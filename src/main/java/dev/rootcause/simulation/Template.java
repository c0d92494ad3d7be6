package dev.rootcause.simulation;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with holes: {@code ${formula|format}} is a figure, {@code ${name}} a name of the case.
 *
 * @param names what a hole may say instead of a figure
 */
record Template(Map<String, String> names, Format formats) {

    private static final Pattern HOLE = Pattern.compile("\\$\\{([^|}]+)(?:\\|([^}]+))?}");

    String fill(String text, Figures figures, double second) {
        Matcher hole = HOLE.matcher(text);
        return hole.replaceAll(found -> Matcher.quoteReplacement(filled(hole, figures, second)));
    }

    private String filled(Matcher hole, Figures figures, double second) {
        String inside = hole.group(1).strip();
        String name = names.get(inside);
        if (name != null) {
            return name;
        }
        String format = hole.group(2) == null ? "0" : hole.group(2).strip();
        return formats.format(Formula.of(inside).at(figures, second), format);
    }
}
