package dev.rootcause.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of plain text; the SDK has no type for it. Its fields are written by the SDK's Gson under
 * their names.
 */
final class TableBlock implements LayoutBlock {

    private final String type = "table";
    private final String blockId = "table"; // there is one in a message
    private final List<List<Cell>> rows;

    private record Cell(String type, String text) {

        static Cell of(String text) {
            return new Cell("raw_text", text.isBlank() ? "–" : text);
        }
    }

    TableBlock(List<String> heads, List<List<String>> rows) {
        this.rows = Stream.concat(Stream.of(heads), rows.stream()).map(TableBlock::row).toList();
    }

    private static List<Cell> row(List<String> cells) {
        return cells.stream().map(Cell::of).toList();
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getBlockId() {
        return blockId;
    }
}
