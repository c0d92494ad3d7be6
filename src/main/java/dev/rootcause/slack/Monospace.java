package dev.rootcause.slack;

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

    /**
     * The same in {@value #COLUMNS} columns, unless there are very many: wide cells are wrapped.
     */
    static List<String> narrow(List<String> heads, List<List<String>> rows) {
        int[] widths = widths(heads, rows);
        int room = COLUMNS - GAP * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room && widths[widest(widths)] > NARROWEST) {
            widths[widest(widths)]--;
        }
        return lines(heads, rows, widths);
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
        return Stream.concat(Stream.of(heads), rows.stream())
                .flatMap(row -> lines(row, widths))
                .toList();
    }

    private static Stream<String> lines(List<String> cells, int[] widths) {
        List<List<String>> wrapped =
                IntStream.range(0, widths.length)
                        .mapToObj(i -> wrap(cells.get(i), widths[i]))
                        .toList();
        int high = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, high).mapToObj(line -> line(wrapped, line, widths));
    }

    private static List<String> wrap(String cell, int width) {
        return Cut.pieces(Math.max(1, width), cell).stream().map(String::strip).toList();
    }

    private static String line(List<List<String>> wrapped, int line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = wrapped.get(i);
            String part = line < cell.size() ? cell.get(line) : "";
            text.append(part).repeat(' ', widths[i] - part.length() + GAP);
        }
        return text.toString().stripTrailing();
    }
}
