package dev.rootcause.web;

import dev.rootcause.postmortem.Draft;
import dev.rootcause.postmortem.Edit;
import dev.rootcause.postmortem.Section;
import java.util.EnumMap;
import java.util.Map;

/**
 * The form of a postmortem as it comes in: {@code text-IMPACT}, and {@code base-IMPACT} for the
 * text that it comes from.
 */
final class Typed {

    private Typed() {}

    static Map<Section, Edit> edits(Map<String, String> form) {
        Map<Section, Edit> edits = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            String text = form.get("text-" + section);
            if (text != null) {
                String plain = text.replace("\r\n", "\n"); // as browsers send it
                edits.put(section, new Edit(plain, form.getOrDefault("base-" + section, "")));
            }
        }
        return edits;
    }

    /** The draft with what was typed in place of what is kept, so that nothing typed is lost. */
    static Draft over(Draft draft, Map<String, String> form) {
        Map<Section, Edit> edits = edits(form);
        return new Draft(
                draft.drill(),
                draft.fields().stream()
                        .map(field -> {
                            Edit edit = edits.get(field.section());
                            return edit == null
                                    ? field
                                    : new Draft.Field(
                                            field.section(),
                                            field.title(),
                                            field.guide(),
                                            edit.text(),
                                            edit.base());
                        })
                        .toList(),
                draft.saved(),
                draft.critique(),
                draft.isChanged());
    }
}
