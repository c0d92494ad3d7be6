package dev.rootcause.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.rootcause.postmortem.Choices;
import dev.rootcause.postmortem.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of a fix: in words, from what they named, from what they did, or from the whole list.
 */
final class ReplayView {

    static final String CALLBACK = "rc_replay";

    private static final String WORDS = "words";
    private static final String YOURS = "yours";
    private static final String STEPS = "steps";
    private static final String ALL = "all";
    private static final int LONGEST_OPTION = 75;
    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST_WORDS = 1_000;

    private ReplayView() {}

    /**
     * @param metadata ids only: the member's client can read it
     */
    static View of(String metadata, Choices choices) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                input(
                        WORDS,
                        "What would you ship?",
                        PlainTextInputElement.builder()
                                .actionId(WORDS)
                                .multiline(true)
                                .maxLength(LONGEST_WORDS)
                                .build()));
        select(YOURS, "What you named", measures(choices.yours())).ifPresent(blocks::add);
        select(STEPS, "What you did, as if done before", steps(choices)).ifPresent(blocks::add);
        select(ALL, "Every lasting measure", measures(choices.all())).ifPresent(blocks::add);
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(metadata)
                .title(ViewTitle.builder().type("plain_text").text("Replay with my fix").build())
                .submit(ViewSubmit.builder().type("plain_text").text("Replay it").build())
                .close(ViewClose.builder().type("plain_text").text("Not yet").build())
                .blocks(blocks)
                .build();
    }

    private static Optional<LayoutBlock> select(
            String id, String label, List<OptionObject> options) {
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        input(
                                id,
                                label,
                                MultiStaticSelectElement.builder()
                                        .actionId(id)
                                        .placeholder(Blocks.plain(150, "Pick any"))
                                        .options(options)
                                        .build()));
    }

    private static List<OptionObject> measures(List<Choices.Measure> measures) {
        return measures.stream()
                .limit(MOST_OPTIONS)
                .map(it -> option(it.label(), it.id()))
                .toList();
    }

    private static List<OptionObject> steps(Choices choices) {
        return choices.steps().stream()
                .limit(MOST_OPTIONS)
                .map(it -> option(it.does(), String.valueOf(it.turn())))
                .toList();
    }

    private static OptionObject option(String text, String value) {
        return OptionObject.builder().text(Blocks.plain(LONGEST_OPTION, text)).value(value).build();
    }

    private static LayoutBlock input(String id, String label, BlockElement element) {
        return InputBlock.builder()
                .blockId(id)
                .label(Blocks.plain(100, label))
                .element(element)
                .optional(true)
                .build();
    }

    static Fix fix(ViewState state) {
        String words = field(state, WORDS).map(ViewState.Value::getValue).orElse("");
        return new Fix(
                words == null ? "" : words,
                Stream.concat(chosen(state, YOURS), chosen(state, ALL)).distinct().toList(),
                chosen(state, STEPS)
                        .filter(it -> it.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .toList());
    }

    private static Stream<String> chosen(ViewState state, String field) {
        return field(state, field).map(ViewState.Value::getSelectedOptions).stream()
                .flatMap(List::stream)
                .map(ViewState.SelectedOption::getValue);
    }

    private static Optional<ViewState.Value> field(ViewState state, String field) {
        return Optional.ofNullable(state.getValues().getOrDefault(field, Map.of()).get(field));
    }
}
