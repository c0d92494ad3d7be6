package dev.rootcause.postmortem;

import java.util.EnumMap;
import java.util.Map;

/** A postmortem as it is written: plain text by section; a section may be missing. */
public record Postmortem(Map<Section, String> texts) {

    /** More than that nobody reads, so no more is graded. */
    public static final int MOST_GRADED = 20_000;

    public static final Postmortem EMPTY = new Postmortem(Map.of());

    /** Empty for a section that nobody wrote. */
    public String text(Section section) {
        return texts.getOrDefault(section, "");
    }

    public boolean isEmpty() {
        return texts.values().stream().allMatch(String::isBlank);
    }

    public int characters() {
        return texts.values().stream().mapToInt(String::length).sum();
    }

    public Postmortem with(Section section, String text) {
        Map<Section, String> more = new EnumMap<>(Section.class);
        more.putAll(texts);
        more.put(section, text);
        return new Postmortem(more);
    }
}
