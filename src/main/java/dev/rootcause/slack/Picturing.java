package dev.rootcause.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.rootcause.charts.Chart;
import dev.rootcause.charts.Painter;
import dev.rootcause.charts.Spans;
import dev.rootcause.charts.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pictures with what is said to those who cannot see them. */
final class Picturing {

    /** What an uploaded file takes; an image block takes more. */
    private static final int LONGEST_ALT = 1_000;

    private static final int LONGEST_TITLE = 150;
    private static final String MISSING = "The picture did not get here. In figures:";

    private static final Painter PAINTER = new Painter();

    private Picturing() {}

    /** Up to three charts in one picture. */
    static Piece charts(String name, List<Chart> charts) {
        String titles = charts.stream().map(Chart::title).collect(Collectors.joining(" · "));
        String alt = charts.stream().map(PAINTER::alt).collect(Collectors.joining("\n"));
        return picture(
                new SlackMessage.Part.Picture(
                        name,
                        Cut.to(LONGEST_TITLE, titles),
                        Cut.to(LONGEST_ALT, alt),
                        () -> PAINTER.png(charts),
                        figures(charts)));
    }

    /** The text beside it says the same. */
    static Piece steps(String name, Spans spans) {
        return picture(
                new SlackMessage.Part.Picture(
                        name,
                        Cut.to(LONGEST_TITLE, spans.title()),
                        Cut.to(LONGEST_ALT, PAINTER.alt(spans)),
                        () -> PAINTER.png(spans),
                        List.of()));
    }

    static Piece system(String name, Topology system) {
        List<String> parts = system.nodes().stream().map(Picturing::line).toList();
        return picture(
                new SlackMessage.Part.Picture(
                        name,
                        "The system, as it is drawn",
                        Cut.to(LONGEST_ALT, "Who calls whom. " + String.join(". ", parts) + "."),
                        () -> PAINTER.png(system),
                        RichText.bullets("The system, part by part", parts)));
    }

    private static Piece picture(SlackMessage.Part.Picture picture) {
        return new Piece(picture, picture.alt());
    }

    private static String line(Topology.Node node) {
        String uses = node.uses().isEmpty() ? "" : " → " + String.join(", ", node.uses());
        return node.name() + ": " + node.what() + uses;
    }

    private static List<LayoutBlock> figures(List<Chart> charts) {
        List<List<String>> rows = new ArrayList<>();
        charts.forEach(chart -> chart.series().forEach(one -> rows.add(row(chart, one))));
        List<String> heads = List.of("series", "unit", "first", "last", "min", "max");
        return Stream.concat(
                        RichText.paragraphs(MISSING).stream(),
                        Stream.of(RichText.monospace(Monospace.narrow(heads, rows))))
                .toList();
    }

    private static List<String> row(Chart chart, Chart.Series series) {
        double[] seen =
                series.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .filter(Double::isFinite)
                        .toArray();
        if (seen.length == 0) {
            return List.of(series.label(), chart.unit(), "–", "–", "–", "–");
        }
        double min = IntStream.range(0, seen.length).mapToDouble(i -> seen[i]).min().orElseThrow();
        double max = IntStream.range(0, seen.length).mapToDouble(i -> seen[i]).max().orElseThrow();
        return List.of(
                series.label(),
                chart.unit(),
                figure(seen[0]),
                figure(seen[seen.length - 1]),
                figure(min),
                figure(max));
    }

    private static String figure(double value) {
        double size = Math.abs(value);
        String places = size >= 100 ? "%.0f" : size >= 1 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, places, value);
    }
}
