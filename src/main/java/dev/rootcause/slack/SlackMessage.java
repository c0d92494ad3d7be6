package dev.rootcause.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One message of ours: it is posted at once, its pictures join when they are uploaded.
 *
 * @param text what a notification and a screen reader say
 * @param parts in order; a picture stands among the blocks where it will be shown
 * @param files what is too long for the message
 */
record SlackMessage(String text, List<Part> parts, List<TextFile> files) {

    sealed interface Part {

        record Blocks(List<LayoutBlock> blocks) implements Part {}

        /**
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
    }

    record TextFile(String name, String title, String text) {}

    /** What is posted at once: everything but the pictures. */
    List<LayoutBlock> atOnce() {
        return List.of();
    }

    /**
     * With the pictures in their places, by their names and the ids of their files; one that has no
     * id is told by what stands instead.
     */
    List<LayoutBlock> with(Map<String, String> files) {
        return List.of();
    }
}
