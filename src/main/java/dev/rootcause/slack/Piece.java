package dev.rootcause.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something of a message with the same in plain text, for those who hear it and for the file when
 * the message is full.
 */
record Piece(SlackMessage.Part part, String plain) {

    static Piece of(List<LayoutBlock> blocks, String plain) {
        return new Piece(new SlackMessage.Part.Blocks(blocks), plain);
    }

    static Piece of(LayoutBlock block, String plain) {
        return of(List.of(block), plain);
    }

    /** A piece for each block of a list, so that a message can end between them. */
    static Stream<Piece> list(String head, List<String> items, RichText.Counting counting) {
        return zip(
                RichText.list(head, items, counting),
                RichText.chunks(items).stream().map(chunk -> String.join("\n· ", chunk)).toList(),
                head.isBlank() ? "· " : head + "\n· ");
    }

    static Stream<Piece> bullets(String head, List<String> items) {
        return list(head, items, RichText.Counting.BULLET);
    }

    /** Somebody's words, after who said them and when. */
    static Stream<Piece> quote(String who, String words) {
        return zip(RichText.quote(who, words), Cut.pieces(RichText.MOST, words), who + ": ");
    }

    /** The same with a link to where they were said. */
    static Stream<Piece> quote(String who, String link, String words) {
        return zip(
                RichText.quote(RichText.link(who, link), words),
                Cut.pieces(RichText.MOST, words),
                who + ": ");
    }

    private static Stream<Piece> zip(List<LayoutBlock> blocks, List<String> plain, String head) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> of(blocks.get(i), i == 0 ? head + plain.get(i) : plain.get(i)));
    }

    static Stream<Piece> paragraphs(String text) {
        return text.isBlank()
                ? Stream.empty()
                : Cut.pieces(RichText.MOST, text).stream()
                        .filter(piece -> !piece.isBlank())
                        .map(piece -> of(RichText.paragraphs(piece), piece));
    }

    /** How much of a message it takes at most, with its picture or without. */
    int characters() {
        return switch (part) {
            case SlackMessage.Part.Blocks(List<LayoutBlock> blocks) -> Limits.characters(blocks);
            case SlackMessage.Part.Buttons(List<SlackMessage.Pressable> all) ->
                    Limits.characters(List.of(Blocks.actions(all)));
            case SlackMessage.Part.Picture(
                            _,
                            String title,
                            String alt,
                            _,
                            List<LayoutBlock> instead) ->
                    Math.max(
                            Limits.characters(instead),
                            Limits.characters(List.of(Blocks.image("F0123456789AB", title, alt))));
        };
    }

    int blocks() {
        return switch (part) {
            case SlackMessage.Part.Blocks(List<LayoutBlock> blocks) -> blocks.size();
            case SlackMessage.Part.Buttons _ -> 1;
            case SlackMessage.Part.Picture(
                            _,
                            _,
                            _,
                            Supplier<byte[]> _,
                            List<LayoutBlock> instead) ->
                    Math.max(1, instead.size());
        };
    }
}
