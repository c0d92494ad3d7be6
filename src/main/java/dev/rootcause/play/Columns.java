package dev.rootcause.play;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table as lines, every column as wide as its widest cell; no lines for one without rows. */
final class Columns {

    private Columns() {}

    static List<String> of(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int[] widths =
                IntStream.range(0, heads.size())
                        .map(i ->
                                Stream.concat(Stream.of(heads), rows.stream())
                                        .mapToInt(row -> row.get(i).length())
                                        .max()
                                        .orElse(0))
                        .toArray();
        List<String> lines = new ArrayList<>();
        lines.add(line(heads, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).repeat(' ', widths[i] - cells.get(i).length() + 2);
        }
        return line.toString().stripTrailing();
    }
}
