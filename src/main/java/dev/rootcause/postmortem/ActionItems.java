package dev.rootcause.postmortem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads action items, one a line.
 *
 * <pre>
 * line  := cells | part {";" part}        cells are parted by |, with or without a line of heads
 * part  := text | label ":" text          label: owner, due, type, done when
 * </pre>
 */
final class ActionItems {

    private static final Pattern RULER = Pattern.compile("[\\s|:–-]+");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•·]|\\d+[.)])\\s+");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?i).*(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}|\\d{1,2}\\.? ?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d|in \\d+ (day|week)|(this|next) (week|sprint|month|quarter|monday|tuesday|wednesday|thursday|friday)|\\bq[1-4]\\b|monday|tuesday|wednesday|thursday|friday|tomorrow|today).*");
    private static final List<String> FIELDS = List.of("what", "owner", "due", "type", "done");

    private final Phrases phrases;
    private List<String> heads = FIELDS;

    ActionItems(Phrases phrases) {
        this.phrases = phrases;
    }

    List<ActionItem> in(String text) {
        List<ActionItem> items = new ArrayList<>();
        for (String line : text.split("\\R")) {
            String plain = BULLET.matcher(line.strip()).replaceFirst("");
            if (plain.isBlank() || RULER.matcher(plain).matches()) {
                continue;
            }
            List<String> cells = cells(plain);
            if (isHead(cells)) {
                heads = cells.stream().map(this::field).toList();
            } else {
                items.add(item(plain, cells));
            }
        }
        return items;
    }

    private static List<String> cells(String line) {
        String inner = line.replaceAll("^\\||\\|$", "");
        return Arrays.stream(inner.split(line.contains("|") ? "\\|" : ";", -1))
                .map(String::strip)
                .toList();
    }

    /** Cells that are all names of fields. */
    private boolean isHead(List<String> cells) {
        return cells.size() > 2 && cells.stream().noneMatch(cell -> field(cell).isEmpty());
    }

    /** The field of that name, or nothing. */
    private String field(String name) {
        return FIELDS.stream()
                .filter(field -> phrases.is("label-" + field, name))
                .findFirst()
                .orElse("");
    }

    private ActionItem item(String line, List<String> cells) {
        Map<String, String> fields = line.contains("|") ? byPlace(cells) : byName(cells);
        return new ActionItem(
                fields.getOrDefault("what", ""),
                fields.getOrDefault("owner", ""),
                fields.getOrDefault("due", ""),
                fields.getOrDefault("type", ""),
                fields.getOrDefault("done", ""));
    }

    private Map<String, String> byPlace(List<String> cells) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), heads.size()); i++) {
            fields.put(heads.get(i), cells.get(i));
        }
        return fields;
    }

    private Map<String, String> byName(List<String> parts) {
        Map<String, String> fields = new HashMap<>();
        List<String> unnamed = new ArrayList<>();
        for (String part : parts) {
            String[] named = part.split(":", 2);
            String field = named.length == 2 && !unnamed.isEmpty() ? field(named[0]) : "";
            if (field.isEmpty()) {
                unnamed.add(part);
            } else {
                fields.put(field, named[1].strip());
            }
        }
        byLooks(unnamed, fields);
        return fields;
    }

    /** The first is what is to be done; a date and a type are known by their looks. */
    private void byLooks(List<String> cells, Map<String, String> fields) {
        for (String cell : cells) {
            if (!fields.containsKey("what")) {
                fields.put("what", cell);
            } else if (phrases.is("type", cell)) {
                fields.putIfAbsent("type", cell);
            } else if (isDate(cell) && Sentences.words(cell) <= 4) {
                fields.putIfAbsent("due", cell);
            } else if (!fields.containsKey("owner")) {
                fields.put("owner", cell);
            } else {
                fields.putIfAbsent("done", cell);
            }
        }
    }

    static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }
}
