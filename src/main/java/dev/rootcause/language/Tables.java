package dev.rootcause.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tab-separated files of words that lie beside the shared vocabulary. */
final class Tables {

    private Tables() {}

    /** The rows of a file below its header; each row has {@code columns} cells. */
    static List<String[]> rows(String file, int columns) {
        return lines(file).stream().skip(1).map(line -> cells(file, line, columns)).toList();
    }

    /** The lines of a file that are not blank. */
    static List<String> lines(String file) {
        var path = "/cases/vocabulary/" + file;
        var stream =
                Objects.requireNonNull(Tables.class.getResourceAsStream(path), "missing " + path);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] cells(String file, String line, int columns) {
        var cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    "%s: \"%s\" needs %d cells parted by tabs".formatted(file, line, columns));
        }
        return cells;
    }

    /** The forms of a cell, parted by bars. */
    static List<String> list(String cell) {
        return List.of(cell.strip().split("\\s*\\|\\s*"));
    }
}
