package dev.rootcause.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.rootcause.drill.Turn;
import dev.rootcause.grading.Corrections;
import dev.rootcause.grading.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of "I did this": which rule, in which message, and why it counts. */
final class CorrectionView {

    static final String CALLBACK = "rc_correct";

    private static final String RULE = "rule";
    private static final String TURN = "turn";
    private static final String WHY = "why";

    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST_OPTION = 75;
    private static final int LONGEST_WHY = 500;

    private CorrectionView() {}

    /**
     * @param metadata ids only: the member's client can read it
     * @param rules at least one
     * @param turns at least one
     */
    static View of(String metadata, List<Scorecard.Failed> rules, List<Turn> turns) {
        List<Turn> latest = turns.subList(Math.max(0, turns.size() - MOST_OPTIONS), turns.size());
        List<LayoutBlock> blocks =
                List.of(
                        input(RULE, "What did you do?", select(RULE, rules(rules))),
                        input(TURN, "In which message?", select(TURN, messages(latest))),
                        input(WHY, "Why does it count?", why()));
        return View.builder()
                .type("modal")
                .callbackId(CALLBACK)
                .privateMetadata(metadata)
                .title(ViewTitle.builder().type("plain_text").text("I did this").build())
                .submit(ViewSubmit.builder().type("plain_text").text("Grade again").build())
                .close(ViewClose.builder().type("plain_text").text("Leave it").build())
                .blocks(blocks)
                .build();
    }

    /** What a form that was sent points at; empty when it is none of ours. */
    static Optional<Corrections.Pointing> pointing(ViewState state) {
        Optional<String> rule = chosen(state, RULE);
        Optional<String> turn = chosen(state, TURN).filter(it -> it.matches("\\d{1,6}"));
        String why = field(state, WHY).map(ViewState.Value::getValue).orElse("").strip();
        return rule.flatMap(id ->
                turn.map(number -> new Corrections.Pointing(id, Integer.parseInt(number), why)));
    }

    private static Optional<String> chosen(ViewState state, String field) {
        return field(state, field)
                .map(ViewState.Value::getSelectedOption)
                .map(ViewState.SelectedOption::getValue);
    }

    private static Optional<ViewState.Value> field(ViewState state, String field) {
        return Optional.ofNullable(state.getValues().getOrDefault(field, Map.of()).get(field));
    }

    private static List<OptionObject> rules(List<Scorecard.Failed> rules) {
        return rules.stream().map(rule -> option(rule.name(), rule.id())).toList();
    }

    private static List<OptionObject> messages(List<Turn> turns) {
        return turns.stream()
                .map(turn ->
                        option(
                                turn.number() + ". " + turn.message().text().replace('\n', ' '),
                                String.valueOf(turn.number())))
                .toList();
    }

    private static OptionObject option(String text, String value) {
        return OptionObject.builder().text(Blocks.plain(LONGEST_OPTION, text)).value(value).build();
    }

    private static BlockElement select(String id, List<OptionObject> options) {
        return StaticSelectElement.builder().actionId(id).options(options).build();
    }

    private static BlockElement why() {
        return PlainTextInputElement.builder()
                .actionId(WHY)
                .multiline(true)
                .maxLength(LONGEST_WHY)
                .build();
    }

    private static LayoutBlock input(String id, String label, BlockElement element) {
        return InputBlock.builder()
                .blockId(id)
                .label(Blocks.plain(100, label))
                .element(element)
                .build();
    }
}
