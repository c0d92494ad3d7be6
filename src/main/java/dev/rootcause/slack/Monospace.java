package dev.rootcause.slack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table as lines, every column as wide as its widest cell, or narrower where room is short. */
final class Monospace {

    /** What a phone shows in one line. */
    static final int COLUMNS = 56;

    private static final int GAP = 2;
    private static final int NARROWEST = 4;

    private Monospace() {}

    static List<String> whole(List<String> heads, List<List<String>> rows) {
        return lines(heads, rows, widths(heads, rows));
    }

    /** The same in {@value #COLUMNS} columns: the widest cells are cut. */
    static List<String> narrow(List<String> heads, List<List<String>> rows) {
        int[] widths = widths(heads, rows);
        int room = COLUMNS - GAP * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return lines(heads, rows, widths).stream().map(line -> Cut.to(COLUMNS, line)).toList();
    }

    private static int[] widths(List<String> heads, List<List<String>> rows) {
        return IntStream.range(0, heads.size())
                .map(i ->
                        Stream.concat(Stream.of(heads), rows.stream())
                                .mapToInt(row -> row.get(i).length())
                                .max()
                                .orElse(0))
                .toArray();
    }

    private static int widest(int[] widths) {
        return IntStream.range(0, widths.length)
                .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                .orElseThrow();
    }

    private static List<String> lines(List<String> heads, List<List<String>> rows, int[] widths) {
        List<String> lines = new ArrayList<>(List.of(line(heads, widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = widths[i] == 0 ? "" : Cut.to(widths[i], cells.get(i));
            line.append(cell).repeat(' ', widths[i] - cell.length() + GAP);
        }
        return line.toString().stripTrailing();
    }
}
