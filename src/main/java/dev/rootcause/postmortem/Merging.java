package dev.rootcause.postmortem;

import dev.rootcause.postmortem.Saved.Clash;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what comes in beside what is kept, section by section: a section is written unless it is
 * another text by now than the one that its writer began with.
 */
record Merging(Map<Section, String> written, List<Clash> clashes) {

    /**
     * @param mine whether the writer has seen the other text and wants theirs all the same
     */
    static Merging of(Postmortem kept, Map<Section, Edit> edits, boolean mine) {
        Map<Section, String> written = new EnumMap<>(Section.class);
        List<Clash> clashes = new ArrayList<>();
        edits.forEach((section, edit) -> {
            String old = kept.text(section);
            if (edit.text().equals(old) || Base.of(edit.text()).equals(edit.base())) {
                return; // there already, or not touched by this writer
            }
            if (mine || Base.of(old).equals(edit.base())) {
                written.put(section, edit.text());
            } else {
                clashes.add(new Clash(section, old));
            }
        });
        return new Merging(written, clashes);
    }

    /** What the writer has before them; a section that clashes still comes from what it did. */
    Map<Section, String> bases(Map<Section, Edit> edits) {
        Map<Section, String> bases = new EnumMap<>(Section.class);
        edits.forEach((section, edit) -> bases.put(section, Base.of(edit.text())));
        clashes.forEach(clash ->
                bases.computeIfPresent(
                        clash.section(),
                        (section, base) -> edits.getOrDefault(section, new Edit("", base)).base()));
        return bases;
    }
}
