package dev.rootcause.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The blocks that are not rich text. All their text is plain but the mention of a member. */
final class Blocks {

    private static final int MOST_OF_A_HEADER = 150;
    private static final int MOST_OF_A_LINE = 2_000;
    private static final int MOST_OF_A_TITLE = 200;
    private static final int MOST_OF_A_BUTTON = 75;
    private static final Pattern MEMBER = Pattern.compile("[UW][A-Z0-9]{2,30}");

    private Blocks() {}

    static PlainTextObject plain(int most, String text) {
        return PlainTextObject.builder().text(Cut.to(most, text)).emoji(false).build();
    }

    static LayoutBlock header(String text) {
        return HeaderBlock.builder().text(plain(MOST_OF_A_HEADER, text)).build();
    }

    static LayoutBlock context(String line) {
        return ContextBlock.builder().elements(List.of(plain(MOST_OF_A_LINE, line))).build();
    }

    /** A line that ends in somebody's name. */
    static LayoutBlock naming(String line, String member) {
        return ContextBlock.builder()
                .elements(List.of(plain(MOST_OF_A_LINE, line), mention(member)))
                .build();
    }

    static LayoutBlock chosen(String label, String member) {
        return naming("Chosen: " + label + ", by", member);
    }

    static LayoutBlock image(String file, String title, String alt) {
        return ImageBlock.builder()
                .slackFile(SlackFileObject.builder().id(file).build())
                .title(plain(MOST_OF_A_TITLE, title))
                .altText(alt)
                .build();
    }

    static LayoutBlock actions(List<SlackMessage.Pressable> buttons) {
        Stream<BlockElement> elements = buttons.stream().map(Blocks::button);
        return ActionsBlock.builder().elements(elements.toList()).build();
    }

    private static BlockElement button(SlackMessage.Pressable pressable) {
        return ButtonElement.builder()
                .actionId(pressable.button().id())
                .text(plain(MOST_OF_A_BUTTON, pressable.text()))
                .value(pressable.value())
                .build();
    }

    /** Only what can be nothing but a member's id is ever live. */
    private static ContextBlockElement mention(String member) {
        return MEMBER.matcher(member).matches()
                ? MarkdownTextObject.builder().text("<@" + member + ">").build()
                : plain(MOST_OF_A_LINE, member);
    }
}
