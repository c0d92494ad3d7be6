package dev.rootcause.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The form for the cause; what is filled in is said in the drill like any other message. */
final class CauseView {

    static final String CALLBACK = "rc_cause";

    private static final String CAUSE = "cause";
    private static final String MECHANISM = "mechanism";
    private static final String SHOWN = "shown";
    private static final String PREVENTION = "prevention";

    private static final int MOST_BOXES = 10;
    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST_OPTION = 75;
    private static final int LONGEST_CAUSE = 500;
    private static final int LONGEST_TEXT = 1_200;

    private CauseView() {}

    /** A look that was taken: its name and when. */
    record Seen(String label, String clock) {

        String line() {
            return Cut.to(LONGEST_OPTION - clock.length() - 1, label) + " " + clock;
        }
    }

    /**
     * @param metadata ids only: the member's client can read it
     * @param seen what was revealed, the oldest first
     */
    static View of(String metadata, List<Seen> seen) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(input(CAUSE, "What is the cause?", text(CAUSE, LONGEST_CAUSE), false));
        blocks.add(input(MECHANISM, "How does it do this?", text(MECHANISM, LONGEST_TEXT), true));
        if (!seen.isEmpty()) {
            blocks.add(input(SHOWN, "What showed it?", shown(seen), true));
        }
        blocks.add(input(PREVENTION, "What prevents it?", text(PREVENTION, LONGEST_TEXT), true));
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(metadata)
                .title(ViewTitle.builder().type("plain_text").text("I know the cause").build())
                .submit(ViewSubmit.builder().type("plain_text").text("Say it").build())
                .close(ViewClose.builder().type("plain_text").text("Not yet").build())
                .blocks(blocks)
                .build();
    }

    /**
     * The words of a form that was sent, as somebody would have typed them: "as … show" is what the
     * reader takes for evidence; anything after a semicolon would be asked for anew, and cost time.
     */
    static String words(ViewState state) {
        String cause = line("root cause: ", open(value(state, CAUSE)), "");
        String shown = line(", as ", chosen(state), " show");
        String mechanism = line(", because ", open(value(state, MECHANISM)), "");
        String prevention = line("\nprevent: ", value(state, PREVENTION), "");
        return cause + shown + mechanism + prevention;
    }

    private static String line(String head, String words, String end) {
        return words.isBlank() ? "" : head + words + end;
    }

    /** Without a full stop, so that the sentence goes on. */
    private static String open(String words) {
        return words.replaceFirst("[.;!\\s]+$", "");
    }

    private static String value(ViewState state, String field) {
        return field(state, field).map(ViewState.Value::getValue).orElse("").strip();
    }

    private static String chosen(ViewState state) {
        return field(state, SHOWN).map(ViewState.Value::getSelectedOptions).stream()
                .flatMap(List::stream)
                .map(option -> option.getText().getText())
                .collect(Collectors.joining(" and "));
    }

    private static Optional<ViewState.Value> field(ViewState state, String field) {
        return Optional.ofNullable(state.getValues().getOrDefault(field, Map.of()).get(field));
    }

    private static BlockElement text(String id, int longest) {
        return PlainTextInputElement.builder()
                .actionId(id)
                .multiline(true)
                .maxLength(longest)
                .build();
    }

    private static BlockElement shown(List<Seen> seen) {
        List<OptionObject> options = options(latest(seen));
        return options.size() <= MOST_BOXES
                ? CheckboxesElement.builder().actionId(SHOWN).options(options).build()
                : MultiStaticSelectElement.builder()
                        .actionId(SHOWN)
                        .placeholder(Blocks.plain(150, "What you looked at"))
                        .maxSelectedItems(MOST_BOXES)
                        .options(options)
                        .build();
    }

    private static List<Seen> latest(List<Seen> seen) {
        return seen.subList(Math.max(0, seen.size() - MOST_OPTIONS), seen.size());
    }

    private static List<OptionObject> options(List<Seen> seen) {
        return IntStream.range(0, seen.size())
                .mapToObj(i ->
                        OptionObject.builder()
                                .text(Blocks.plain(LONGEST_OPTION, seen.get(i).line()))
                                .value(String.valueOf(i))
                                .build())
                .toList();
    }

    private static LayoutBlock input(
            String id, String label, BlockElement element, boolean optional) {
        return InputBlock.builder()
                .blockId(id)
                .label(Blocks.plain(100, label))
                .element(element)
                .optional(optional)
                .build();
    }
}
