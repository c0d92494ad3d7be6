package dev.rootcause.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tab-separated files of words that lie beside a vocabulary.
 *
 * @param files the bytes of a file by its name
 */
record Sheets(Function<String, byte[]> files) {

    /**
     * A row of a sheet.
     *
     * @param number of its line in the file, from 1
     */
    record Row(String file, int number, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        /** The texts of a cell, parted by bars. */
        List<String> texts(int column) {
            return Tables.list(cell(column));
        }

        String problem(String wrong, String right) {
            return "vocabulary/%s row %d: %s. Right: %s".formatted(file, number, wrong, right);
        }
    }

    /** The rows of a file below its header; each row has {@code columns} cells. */
    List<String[]> rows(String file, int columns) {
        return below(file)
                .map(row -> {
                    if (row.cells().size() != columns) {
                        throw new IllegalStateException(
                                row.problem("a wrong number of cells", columns + ", by tabs"));
                    }
                    return row.cells().toArray(String[]::new);
                })
                .toList();
    }

    /** The same whatever their cells. */
    Stream<Row> below(String file) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (String line : text(file).lines().toList()) {
            number++;
            if (number > 1 && !line.isBlank()) {
                rows.add(new Row(file, number, List.of(line.split("\t", -1))));
            }
        }
        return rows.stream();
    }

    /** The lines of a file that are not blank. */
    List<String> lines(String file) {
        return text(file).lines().filter(line -> !line.isBlank()).toList();
    }

    private String text(String file) {
        return new String(files.apply(file), StandardCharsets.UTF_8);
    }
}
