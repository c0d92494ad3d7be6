package dev.rootcause.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The sheets that are packed into the program. */
final class Tables {

    static final Sheets PACKED = new Sheets(Tables::bytes);

    private Tables() {}

    /** The rows of a file below its header; each row has {@code columns} cells. */
    static List<String[]> rows(String file, int columns) {
        return PACKED.rows(file, columns);
    }

    /** The lines of a file that are not blank. */
    static List<String> lines(String file) {
        return PACKED.lines(file);
    }

    static byte[] bytes(String file) {
        var path = "/cases/vocabulary/" + file;
        try (var stream = Tables.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(stream, "missing " + path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms of a cell, parted by bars. */
    static List<String> list(String cell) {
        return List.of(cell.strip().split("\\s*\\|\\s*"));
    }
}
