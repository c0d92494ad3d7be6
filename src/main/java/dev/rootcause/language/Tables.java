package dev.rootcause.language;

import java.io.IOException;
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
        return new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    static byte[] bytes(String file) {
        var path = "/cases/vocabulary/" + file;
        try (var stream = Tables.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(stream, "missing " + path).readAllBytes();
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
