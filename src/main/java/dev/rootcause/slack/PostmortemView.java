package dev.rootcause.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.rootcause.postmortem.Draft;
import dev.rootcause.postmortem.Edit;
import dev.rootcause.postmortem.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form of a postmortem. A section that is longer than a field takes is left as it is. */
final class PostmortemView {

    static final String CALLBACK = "rc_postmortem";

    private static final int LONGEST_TEXT = 3_000;

    private PostmortemView() {}

    static View of(Draft draft) {
        Anchor anchor = new Anchor(draft.drill().id().id(), draft.drill().drill().turns().size());
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(metadata(anchor, draft))
                .title(ViewTitle.builder().type("plain_text").text("Postmortem").build())
                .submit(ViewSubmit.builder().type("plain_text").text("Save and grade").build())
                .close(ViewClose.builder().type("plain_text").text("Leave it").build())
                .blocks(blocks(draft))
                .build();
    }

    private static List<LayoutBlock> blocks(Draft draft) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Draft.Field field : draft.fields()) {
            if (field.text().length() <= LONGEST_TEXT) {
                blocks.add(input(field));
            } else {
                blocks.add(
                        Blocks.context(
                                "%s has %,d characters, more than a field takes here: it stays as it is."
                                        .formatted(field.title(), field.text().length())));
            }
        }
        return blocks;
    }

    private static LayoutBlock input(Draft.Field field) {
        String id = field.section().name();
        String text = field.text();
        return InputBlock.builder()
                .blockId(id)
                .label(Blocks.plain(100, field.title()))
                .hint(Blocks.plain(300, field.guide()))
                .element(
                        PlainTextInputElement.builder()
                                .actionId(id)
                                .multiline(true)
                                .initialValue(text.isEmpty() ? null : text)
                                .maxLength(LONGEST_TEXT)
                                .build())
                .optional(true)
                .build();
    }

    /** Ids and what each section came from: the member's client can read it. */
    private static String metadata(Anchor anchor, Draft draft) {
        StringBuilder metadata = new StringBuilder(anchor.value());
        draft.fields()
                .forEach(field ->
                        metadata.append(' ')
                                .append(field.section())
                                .append('=')
                                .append(field.base()));
        return metadata.toString();
    }

    /** The value of the {@link Anchor} that the form was opened with. */
    static String about(String metadata) {
        return metadata.split(" ", 2)[0];
    }

    /** What was filled in, by section. */
    static Map<Section, Edit> edits(String metadata, ViewState state) {
        Map<String, String> bases = bases(metadata);
        Map<Section, Edit> edits = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Map<String, ViewState.Value> field = state.getValues().get(section.name());
            if (field != null && field.get(section.name()) != null) {
                String typed = field.get(section.name()).getValue();
                edits.put(
                        section,
                        new Edit(
                                typed == null ? "" : typed,
                                bases.getOrDefault(section.name(), "")));
            }
        }
        return edits;
    }

    private static Map<String, String> bases(String metadata) {
        Map<String, String> bases = new HashMap<>();
        Arrays.stream(metadata.split(" "))
                .map(it -> it.split("=", 2))
                .filter(it -> it.length == 2)
                .forEach(it -> bases.put(it[0], it[1]));
        return bases;
    }
}
