package dev.rootcause.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Labelled messages, as rows of text, acts, signals, actions, context and prevention. */
final class Messages {

    /** A labelled message. */
    record Row(
            String text,
            List<String> acts,
            Set<String> signals,
            Set<String> actions,
            List<String> context,
            Set<String> preventions) {

        /** Everything it carries. */
        List<String> ids() {
            return Stream.of(signals, actions, preventions).flatMap(Set::stream).toList();
        }
    }

    /** By the voices that wrote them. */
    static final List<String> FILES =
            List.of(
                    "dev-utterances.tsv",
                    "dev-utterances-2.tsv",
                    "dev-utterances-3.tsv",
                    "dev-utterances-4.tsv",
                    "dev-utterances-5.tsv");

    private Messages() {}

    /** The messages that were labelled to learn from. */
    static List<Row> labelled() {
        return FILES.stream().flatMap(file -> of(Tables.lines(file)).stream()).toList();
    }

    /** The rows below a header; cells that are missing at the end are empty. */
    static List<Row> of(List<String> lines) {
        return lines.stream().skip(1).map(Messages::row).toList();
    }

    private static Row row(String line) {
        var c = Arrays.copyOf(line.split("\t", -1), 6);
        return new Row(
                c[0],
                ids(c[1]),
                new TreeSet<>(ids(c[2])),
                new TreeSet<>(ids(c[3])),
                ids(c[4]),
                new TreeSet<>(ids(c[5])));
    }

    private static List<String> ids(@org.jspecify.annotations.Nullable String cell) {
        return cell == null || cell.equals("-") || cell.isBlank()
                ? List.of()
                : Arrays.asList(cell.split("\\s*,\\s*"));
    }
}
