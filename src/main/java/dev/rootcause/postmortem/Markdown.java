package dev.rootcause.postmortem;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A postmortem as Markdown, written and read again: a heading of the second level a section. */
final class Markdown {

    private static final Pattern HEAD =
            Pattern.compile("^#{1,3}\\s+(.+?)\\s*#*\\s*$", Pattern.MULTILINE);

    private Markdown() {}

    static String write(String title, Postmortem postmortem) {
        StringBuilder text = new StringBuilder("# Postmortem: " + title + "\n");
        for (Section section : Section.values()) {
            text.append("\n## ").append(section.title()).append("\n\n");
            String body = body(section, postmortem.text(section).strip());
            text.append(body.isEmpty() ? "" : body + "\n");
        }
        return text.toString();
    }

    /** Lines that would run together become a list; a heading of the writer's stays a text. */
    private static String body(Section section, String text) {
        boolean lines = section == Section.TIMELINE && !text.contains("|");
        return text.lines()
                .map(line -> line.startsWith("#") ? "\\" + line : line)
                .map(line -> lines && Character.isDigit(first(line)) ? "- " + line : line)
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    private static char first(String line) {
        return line.isEmpty() ? ' ' : line.charAt(0);
    }

    /** What stands under the headings that are sections; anything else is left out. */
    static Postmortem read(String text) {
        Map<Section, String> texts = new EnumMap<>(Section.class);
        Matcher head = HEAD.matcher(text);
        Optional<Section> section = Optional.empty();
        int from = 0;
        while (head.find()) {
            keep(section, text.substring(from, head.start()), texts);
            section = section(head.group(1));
            from = head.end();
        }
        keep(section, text.substring(from), texts);
        return new Postmortem(texts);
    }

    private static void keep(Optional<Section> section, String body, Map<Section, String> texts) {
        section.ifPresent(
                it -> texts.merge(it, plain(body), (above, below) -> above + "\n" + below));
    }

    private static String plain(String body) {
        return body.strip()
                .replaceAll("(?m)^\\\\#", "#")
                .replaceAll("(?m)^- (?=\\d{1,2}:\\d{2})", "");
    }

    private static Optional<Section> section(String head) {
        String name = head.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
        return Arrays.stream(Section.values())
                .filter(it -> it.title().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
