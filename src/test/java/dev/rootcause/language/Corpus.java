package dev.rootcause.language;

import dev.rootcause.cases.Action;
import dev.rootcause.cases.ActionId;
import dev.rootcause.cases.Prevention;
import dev.rootcause.cases.PreventionId;
import dev.rootcause.cases.Signal;
import dev.rootcause.cases.SignalId;
import dev.rootcause.cases.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The vocabulary and the labelled messages, as the tests read them. */
final class Corpus {

    /** A labelled message. */
    record Row(
            String text,
            List<String> acts,
            Set<String> signals,
            Set<String> actions,
            List<String> context,
            Set<String> preventions) {}

    private Corpus() {}

    static Vocabulary vocabulary() {
        var signals = new LinkedHashMap<SignalId, Signal>();
        for (var c : Tables.rows("signals.tsv", 8)) {
            var id = new SignalId(c[0]);
            signals.put(
                    id, new Signal(id, c[1], c[2], c[3], c[4], c[5], Integer.parseInt(c[6]), c[7]));
        }
        var actions = new LinkedHashMap<ActionId, Action>();
        for (var c : Tables.rows("actions.tsv", 9)) {
            var id = new ActionId(c[0]);
            actions.put(
                    id,
                    new Action(
                            id,
                            c[1],
                            c[2],
                            c[3],
                            c[4],
                            Integer.parseInt(c[5]),
                            c[6].equals("yes"),
                            c[7].equals("yes"),
                            c[8]));
        }
        var preventions = new LinkedHashMap<PreventionId, Prevention>();
        for (var c : Tables.rows("prevention.tsv", 5)) {
            var id = new PreventionId(c[0]);
            preventions.put(id, new Prevention(id, c[1], c[2], c[3].equals("strong"), c[4]));
        }
        return new Vocabulary(signals, actions, preventions);
    }

    static List<Row> rows(String name) {
        try (var stream = Corpus.class.getResourceAsStream("/corpora/" + name)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> row(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] c) {
        return new Row(
                c[0],
                ids(c[1]),
                new TreeSet<>(ids(c[2])),
                new TreeSet<>(ids(c[3])),
                ids(c[4]),
                new TreeSet<>(ids(c[5])));
    }

    private static List<String> ids(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(","));
    }
}
