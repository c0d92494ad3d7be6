package dev.rootcause.slack;

import dev.rootcause.simulation.observations.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the looks of one message showed, as pieces; charts have been taken out. */
final class Sights {

    private static final int MOST_ROWS = 100;
    private static final int MOST_COLUMNS = 20;
    private static final int MOST_CHARACTERS = 3_500;
    private static final int TABLE_LINES = 20;
    private static final int ON_A_PHONE = 34;

    private final String name;
    private final List<SlackMessage.TextFile> files = new ArrayList<>();
    private boolean tabled;
    private int waterfalls;

    /** {@code name} begins the names of the files: {@code turn-7}. */
    Sights(String name) {
        this.name = name;
    }

    List<SlackMessage.TextFile> files() {
        return List.copyOf(files);
    }

    Stream<Piece> of(Observation observation) {
        return switch (observation) {
            case Observation.MetricChart chart -> chart(chart);
            case Observation.Table table -> said(table, table(table));
            case Observation.LogLines log -> said(log, output(log.source(), log.lines()));
            case Observation.CommandOutput command ->
                    said(
                            command,
                            output(command.host() + "$ " + command.command(), command.lines()));
            case Observation.Fact fact -> said(fact, lines(fact.lines()));
            case Observation.Waterfall steps -> waterfall(steps);
            case Observation.NotCollected nothing -> said(nothing, Stream.empty());
        };
    }

    private Stream<Piece> chart(Observation.MetricChart chart) {
        return said(chart, Stream.of(Picturing.charts(name + ".png", List.of(chart.chart()))));
    }

    /** The text stands first and says all; the picture joins it. */
    private Stream<Piece> waterfall(Observation.Waterfall steps) {
        waterfalls++;
        String file = "%s-steps-%d.png".formatted(name, waterfalls);
        Stream<Piece> shown = output(steps.title(), steps.drawn());
        return said(steps, Stream.concat(shown, Stream.of(Picturing.steps(file, steps.spans()))));
    }

    private static Stream<Piece> said(Observation observation, Stream<Piece> shown) {
        return Stream.concat(Piece.paragraphs(observation.says()), shown);
    }

    private static Stream<Piece> lines(List<String> lines) {
        return lines.isEmpty() ? Stream.empty() : Piece.bullets("", lines);
    }

    private Stream<Piece> output(String head, List<String> all) {
        Excerpt excerpt = Excerpt.of(all, Excerpt.LINES);
        List<String> shown = new ArrayList<>(List.of(Cut.to(Monospace.COLUMNS * 2, head)));
        shown.addAll(excerpt.lines());
        Piece piece = Piece.of(RichText.monospace(shown), head + "\n" + String.join("\n", all));
        return excerpt.complete() ? Stream.of(piece) : Stream.of(piece, inFile(head, all));
    }

    private Stream<Piece> table(Observation.Table table) {
        if (table.rows().isEmpty()) {
            return Stream.empty(); // the sentence says so
        }
        List<String> whole = Monospace.whole(table.columns(), table.rows());
        String plain = String.join("\n", whole);
        if (!tabled && isSmall(table)) {
            tabled = true;
            return Stream.of(Piece.of(new TableBlock(table.columns(), table.rows()), plain));
        }
        return whole.stream().allMatch(line -> line.length() <= ON_A_PHONE)
                ? monospace(table, whole)
                : rows(table, whole);
    }

    private Stream<Piece> monospace(Observation.Table table, List<String> whole) {
        List<String> shown = whole.stream().limit(TABLE_LINES).toList();
        Piece piece = Piece.of(RichText.monospace(shown), String.join("\n", whole));
        return shown.equals(whole)
                ? Stream.of(piece)
                : Stream.of(piece, inFile(table.says(), whole));
    }

    /** Too wide for columns on a phone: a line for each row. */
    private Stream<Piece> rows(Observation.Table table, List<String> whole) {
        List<String> shown = table.rows().stream().limit(TABLE_LINES).map(Sights::row).toList();
        Stream<Piece> listed = Piece.bullets(row(table.columns()), shown);
        return shown.size() == table.rows().size()
                ? listed
                : Stream.concat(listed, Stream.of(inFile(table.says(), whole)));
    }

    private static String row(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
    }

    private static boolean isSmall(Observation.Table table) {
        return table.rows().size() < MOST_ROWS
                && table.columns().size() <= MOST_COLUMNS
                && Limits.characters(List.of(new TableBlock(table.columns(), table.rows())))
                        <= MOST_CHARACTERS;
    }

    private Piece inFile(String title, List<String> lines) {
        String file = "%s-%d.txt".formatted(name, files.size() + 1);
        files.add(new SlackMessage.TextFile(file, Cut.to(100, title), String.join("\n", lines)));
        String sentence = "All of it, %d lines, is in the file %s.".formatted(lines.size(), file);
        return Piece.of(Blocks.context(sentence), sentence);
    }
}
