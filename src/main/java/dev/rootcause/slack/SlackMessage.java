package dev.rootcause.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One message of ours: it is posted at once, its pictures join when they are uploaded.
 *
 * @param text what a notification and a screen reader say, escaped
 * @param parts in order; a picture stands among the blocks where it will be shown
 * @param files what is too long for the message
 */
record SlackMessage(String text, List<Part> parts, List<TextFile> files) {

    sealed interface Part {

        record Blocks(List<LayoutBlock> blocks) implements Part {}

        /**
         * @param name unique in its message, with its ending: {@code turn-7-1.png}
         * @param png paints it, when it is needed
         * @param instead a table and a sentence, when it cannot be uploaded
         */
        record Picture(
                String name,
                String title,
                String alt,
                Supplier<byte[]> png,
                List<LayoutBlock> instead)
                implements Part {}

        /** At most five, side by side. */
        record Buttons(List<Pressable> all) implements Part {}
    }

    /**
     * A button as it stands in a message.
     *
     * @param text what stands on it, when that is not what usually does
     */
    record Pressable(Button button, String text, String value) {

        static Pressable of(Button button, Anchor anchor) {
            return new Pressable(button, button.text(), anchor.value());
        }
    }

    record TextFile(String name, String title, String text) {}

    /** What is posted at once: everything but the pictures. */
    List<LayoutBlock> atOnce() {
        return blocks(_ -> Stream.empty());
    }

    /**
     * With the pictures in their places, by their names and the ids of their files: one that is not
     * known yet is left out, one that could not be uploaded is told by what stands instead.
     */
    List<LayoutBlock> with(Map<String, String> files) {
        return blocks(picture ->
                switch (files.get(picture.name())) {
                    case null -> Stream.empty();
                    case StoredPost.NO_FILE -> picture.instead().stream();
                    case String id -> Stream.of(Blocks.image(id, picture.title(), picture.alt()));
                });
    }

    List<Part.Picture> pictures() {
        return parts.stream()
                .filter(Part.Picture.class::isInstance)
                .map(Part.Picture.class::cast)
                .toList();
    }

    /** The same message once a member has pressed one of its buttons, which are gone then. */
    SlackMessage afterPress(StoredPost.Press press) {
        LayoutBlock line = Blocks.chosen(press.label(), press.member());
        Stream<Part> rest = withoutButtons().parts().stream();
        return new SlackMessage(
                text,
                Stream.concat(rest, Stream.of(new Part.Blocks(List.of(line)))).toList(),
                files);
    }

    /** The same message when its buttons no longer lead anywhere. */
    SlackMessage withoutButtons() {
        return new SlackMessage(
                text,
                parts.stream().filter(part -> !(part instanceof Part.Buttons)).toList(),
                files);
    }

    /** What stands on one of its buttons. */
    String label(Button pressed) {
        return parts.stream()
                .flatMap(part ->
                        part instanceof Part.Buttons(List<Pressable> all)
                                ? all.stream()
                                : Stream.empty())
                .filter(pressable -> pressable.button() == pressed)
                .map(Pressable::text)
                .findFirst()
                .orElse(pressed.text());
    }

    private List<LayoutBlock> blocks(Function<Part.Picture, Stream<LayoutBlock>> shown) {
        return parts.stream()
                .flatMap(part ->
                        switch (part) {
                            case Part.Blocks(List<LayoutBlock> blocks) -> blocks.stream();
                            case Part.Picture picture -> shown.apply(picture);
                            case Part.Buttons(List<Pressable> all) ->
                                    Stream.of(Blocks.actions(all));
                        })
                .collect(Collectors.toUnmodifiableList());
    }
}
