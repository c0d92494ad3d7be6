package dev.rootcause.cases;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads {@code vocabulary/*.tsv}: a head, then a row a line, columns found by their head. */
final class VocabularyFiles {

    private static final String SIGNALS = "vocabulary/signals.tsv";
    private static final String ACTIONS = "vocabulary/actions.tsv";
    private static final String PREVENTIONS = "vocabulary/prevention.tsv";
    private static final String PARTS = "vocabulary/parts.tsv";

    private final Shelf shelf;

    VocabularyFiles(Shelf shelf) {
        // a directory of somebody's own cases speaks the shared vocabulary
        this.shelf = shelf.read(SIGNALS).isPresent() ? shelf : Shelf.bundled();
    }

    Vocabulary read() {
        return new Vocabulary(
                byId(SIGNALS, VocabularyFiles::signal, Signal::id),
                byId(ACTIONS, VocabularyFiles::action, Action::id),
                byId(PREVENTIONS, VocabularyFiles::prevention, Prevention::id),
                rows(PARTS).stream()
                        .collect(toMap(row -> row.text("component"), row -> row.text("name"))));
    }

    private <K, V> Map<K, V> byId(String file, Function<Row, V> made, Function<V, K> id) {
        return rows(file).stream()
                .map(made)
                .collect(
                        toMap(
                                id,
                                it -> it,
                                (one, two) -> {
                                    throw broken(file + ": the id " + id.apply(two) + " is twice");
                                },
                                LinkedHashMap::new));
    }

    private List<Row> rows(String file) {
        byte[] bytes = shelf.read(file).orElseThrow(() -> broken(file + ": not there"));
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        List<String> heads = List.of(lines.getFirst().split("\t"));
        return lines.stream().skip(1).map(line -> Row.of(file, heads, line)).toList();
    }

    private static Signal signal(Row row) {
        return new Signal(
                new SignalId(row.text("id")),
                row.text("label"),
                row.text("component"),
                row.text("measure"),
                row.text("breakdown"),
                row.text("kind"),
                row.number("cost_min"),
                row.text("description"));
    }

    private static Action action(Row row) {
        return new Action(
                new ActionId(row.text("id")),
                row.text("label"),
                row.text("target_kind"),
                row.text("verb_class"),
                row.text("kind"),
                row.number("default_delay_min"),
                row.text("reversible").equals("yes"),
                row.text("needs_evidence").equals("yes"),
                row.text("description"));
    }

    private static Prevention prevention(Row row) {
        return new Prevention(
                new PreventionId(row.text("id")),
                row.text("label"),
                row.text("kind"),
                row.text("strength").equals("strong"),
                row.text("description"));
    }

    private static BrokenCase broken(String problem) {
        return new BrokenCase(List.of(problem));
    }

    private record Row(String file, Map<String, String> cells) {

        static Row of(String file, List<String> heads, String line) {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (cells.size() != heads.size()) {
                throw broken(
                        "%s: %d columns where the head has %d: %s"
                                .formatted(file, cells.size(), heads.size(), line));
            }
            Map<String, String> byHead = new HashMap<>();
            for (int i = 0; i < heads.size(); i++) {
                byHead.put(heads.get(i), cells.get(i).strip());
            }
            return new Row(file, byHead);
        }

        String text(String head) {
            String cell = cells.get(head);
            if (cell == null) {
                throw broken(file + ": has no column " + head);
            }
            return cell;
        }

        int number(String head) {
            try {
                return Integer.parseInt(text(head));
            } catch (NumberFormatException e) {
                throw broken(file + ": " + head + " is not a whole number: " + text(head));
            }
        }
    }
}
