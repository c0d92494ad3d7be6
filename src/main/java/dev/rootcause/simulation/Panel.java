package dev.rootcause.simulation;

import dev.rootcause.cases.Look;
import dev.rootcause.cases.View;
import dev.rootcause.cases.World;
import dev.rootcause.charts.Chart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Draws the panel of a dashboard: scraped, smoothed and a little noisy. */
record Panel(Pen pen, Look look) {

    private static final int SCRAPE_SEC = 15;
    private static final int SMOOTH_SEC = 60;
    private static final Duration USUAL = Duration.ofMinutes(60);
    private static final int MOST_POINTS = 241;
    private static final int MOST_SERIES = 3;
    private static final String LAST_WEEK = "last week";

    Chart chart(View.Plot plot) {
        int scrape = Objects.requireNonNullElse(plot.scrape(), SCRAPE_SEC);
        Duration window = Objects.requireNonNullElse(look.window(), USUAL);
        int end = pen.now().second() / scrape * scrape;
        int first = (int) Math.max(0, end - window.toSeconds()) / scrape * scrape;
        int step = scrape * Math.max(1, Math.ceilDiv((end - first) / scrape, MOST_POINTS - 1));
        List<Integer> samples =
                Stream.iterate(end, at -> at >= first, at -> at - step).sorted().toList();
        return new Chart(
                pen.fill(plot.title()),
                plot.unit(),
                instant(samples.getFirst()),
                Duration.ofSeconds(step),
                series(plot, samples),
                marks(samples.getFirst()),
                plot.limit() == null ? null : value(plot.limit(), end));
    }

    private List<Chart.Series> series(View.Plot plot, List<Integer> samples) {
        List<Chart.Series> series = new ArrayList<>();
        for (Map.Entry<String, String> line : plot.series().entrySet()) {
            double[] means = pen.figures().means(line(plot, line.getValue()), samples);
            series.add(series(pen.fill(line.getKey()), plot, means, samples));
        }
        if (look.lastWeek()) {
            Map.Entry<String, String> first = plot.series().entrySet().iterator().next();
            double[] means = usual(samples.getLast()).means(line(plot, first.getValue()), samples);
            series = new ArrayList<>(series.subList(0, Math.min(series.size(), MOST_SERIES - 1)));
            series.add(series(LAST_WEEK, plot, means, samples));
        }
        return List.copyOf(series);
    }

    private Chart.Series series(
            String label, View.Plot plot, double[] means, List<Integer> samples) {
        boolean lastWeek = label.equals(LAST_WEEK);
        Noise noise = new Noise(pen.seed(), look.signal().value() + (lastWeek ? label : ""));
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < means.length; i++) {
            double exact = means[i];
            int at = samples.get(i);
            boolean last = i == means.length - 1;
            values.add(
                    last && !lastWeek
                            ? Math.min(exact, ceiling(plot, at))
                            : noise.on(exact, at, ceiling(plot, at)));
        }
        return new Chart.Series(label, List.copyOf(values));
    }

    /** The same minutes of a day on which nothing happened. */
    private Figures usual(int until) {
        Map<String, Formula> formulas = new HashMap<>();
        pen.incident().figures().forEach((name, text) -> formulas.put(name, Formula.of(text)));
        World quiet = pen.incident().world().with(List.of());
        return new Recorded(
                pen.incident().numbers(), formulas, Engine.run(quiet, List.of(), until));
    }

    private static Means.Line line(View.Plot plot, String formula) {
        int smooth = Objects.requireNonNullElse(plot.smooth(), SMOOTH_SEC);
        return new Means.Line(
                formula, smooth, Objects.requireNonNullElse(plot.scrape(), SCRAPE_SEC));
    }

    private double ceiling(View.Plot plot, int second) {
        double highest = plot.unit().equals("%") ? 100 : Double.MAX_VALUE;
        double bucket = Objects.requireNonNullElse(plot.ceiling(), highest);
        return plot.limit() == null ? bucket : Math.min(bucket, value(plot.limit(), second));
    }

    private List<Chart.Mark> marks(int first) {
        Stream<Chart.Mark> given =
                pen.incident().marks().stream()
                        .filter(mark -> mark.at() >= first && mark.at() <= pen.now().second())
                        .map(mark -> new Chart.Mark(instant(mark.at()), mark.label()));
        Stream<Chart.Mark> own =
                pen.done().stream()
                        .filter(deed -> deed.schedule().doneAt().second() >= first)
                        .map(deed ->
                                new Chart.Mark(
                                        instant(deed.schedule().doneAt().second()),
                                        deed.schedule().does()));
        return Stream.concat(given, own).sorted(Comparator.comparing(Chart.Mark::at)).toList();
    }

    private double value(String formula, int second) {
        return Formula.of(formula).at(pen.figures(), second);
    }

    private Instant instant(int second) {
        return pen.incident().began().plusSeconds(second);
    }
}
