package dev.rootcause.postmortem;

import java.util.List;
import java.util.Map;

/**
 * What became of a draft that was sent to be saved.
 *
 * @param clashes sections that somebody else, or another tab, changed meanwhile: theirs is kept
 * @param bases which texts the sections come from, as the writer has them now
 */
public record Saved(Draft draft, List<Clash> clashes, Map<Section, String> bases) {

    /** A section with two texts; neither is lost while both are shown. */
    public record Clash(Section section, String theirs) {}
}
