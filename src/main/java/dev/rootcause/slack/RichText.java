package dev.rootcause.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that Slack shows as it is, whoever wrote it: in text elements of rich text nothing is a
 * mention, a link or an emphasis.
 */
final class RichText {

    /** What one block holds, with room for the names of its elements. */
    static final int MOST = 2_800;

    private static final int OVERHEAD = 40;

    /** How a list counts. */
    enum Counting {
        BULLET,
        ORDERED
    }

    private RichText() {}

    /** One block for every {@value #MOST} characters; none for no words. */
    static List<LayoutBlock> paragraphs(String text) {
        return text.isBlank()
                ? List.of()
                : Cut.pieces(MOST, text).stream()
                        .filter(piece -> !piece.isBlank())
                        .map(piece -> block(List.of(section(plain(piece)))))
                        .toList();
    }

    /** Somebody's words after who said them, and when. */
    static List<LayoutBlock> quote(String who, String words) {
        return quote(List.of(bold(Cut.to(MOST, who) + " ")), words);
    }

    static List<LayoutBlock> quote(List<RichTextElement> who, String words) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (String piece : Cut.pieces(MOST, words)) {
            List<RichTextElement> elements = new ArrayList<>(blocks.isEmpty() ? who : List.of());
            elements.add(plain(piece));
            blocks.add(block(List.of(RichTextQuoteElement.builder().elements(elements).build())));
        }
        return blocks;
    }

    /** Words of ours that lead somewhere. */
    static List<RichTextElement> link(String words, String url) {
        return List.of(
                RichTextSectionElement.Link.builder()
                        .url(url)
                        .text(Cut.to(MOST, words))
                        .style(RichTextSectionElement.TextStyle.builder().bold(true).build())
                        .build(),
                plain(" "));
    }

    static LayoutBlock bold(String head, String after) {
        return block(List.of(section(bold(Cut.to(MOST, head)), plain(Cut.to(MOST, after)))));
    }

    static List<LayoutBlock> bullets(String head, List<String> items) {
        return list(head, items, Counting.BULLET);
    }

    /** A head and a list, one block for each of its {@link #chunks}. */
    static List<LayoutBlock> list(String head, List<String> items, Counting counting) {
        List<LayoutBlock> blocks = new ArrayList<>();
        int offset = 0;
        for (List<String> chunk : chunks(items)) {
            List<BlockElement> elements = new ArrayList<>();
            if (blocks.isEmpty() && !head.isBlank()) {
                elements.add(section(bold(Cut.to(MOST, head))));
            }
            if (!chunk.isEmpty()) {
                elements.add(items(chunk, counting, offset));
            }
            if (!elements.isEmpty()) {
                blocks.add(block(elements));
            }
            offset += chunk.size();
        }
        return blocks;
    }

    /** The items of a list as its blocks hold them; at least one chunk. */
    static List<List<String>> chunks(List<String> items) {
        List<List<String>> chunks = new ArrayList<>();
        int from = 0;
        do {
            int to = fitting(items, from);
            chunks.add(items.subList(from, to));
            from = to;
        } while (from < items.size());
        return chunks;
    }

    static LayoutBlock monospace(List<String> lines) {
        String text = String.join("\n", lines);
        return block(
                List.of(
                        RichTextPreformattedElement.builder()
                                .elements(List.of(plain(Cut.to(MOST, seen(text)))))
                                .build()));
    }

    private static int fitting(List<String> items, int from) {
        int to = from;
        int length = 0;
        while (to < items.size()) {
            length += Math.min(MOST, items.get(to).length()) + OVERHEAD;
            if (length > MOST && to > from) {
                break;
            }
            to++;
        }
        return to;
    }

    private static BlockElement items(List<String> items, Counting counting, int offset) {
        List<RichTextElement> sections =
                items.stream()
                        .map(item -> (RichTextElement) section(plain(Cut.to(MOST, seen(item)))))
                        .toList();
        return RichTextListElement.builder()
                .style(
                        switch (counting) {
                            case BULLET -> "bullet";
                            case ORDERED -> "ordered";
                        })
                .offset(counting == Counting.ORDERED && offset > 0 ? offset : null)
                .elements(sections)
                .build();
    }

    /** Slack takes no empty text. */
    private static String seen(String text) {
        return text.isBlank() ? "–" : text;
    }

    private static RichTextSectionElement section(RichTextElement... elements) {
        return RichTextSectionElement.builder()
                .elements(
                        List.of(elements).stream()
                                .filter(it ->
                                        !(it instanceof RichTextSectionElement.Text text
                                                && text.getText().isEmpty()))
                                .toList())
                .build();
    }

    private static RichTextElement plain(String text) {
        return RichTextSectionElement.Text.builder().text(text).build();
    }

    private static RichTextElement bold(String text) {
        return RichTextSectionElement.Text.builder()
                .text(text)
                .style(RichTextSectionElement.TextStyle.builder().bold(true).build())
                .build();
    }

    private static LayoutBlock block(List<BlockElement> elements) {
        return RichTextBlock.builder().elements(elements).build();
    }
}
