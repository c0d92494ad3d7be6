package dev.rootcause.charts;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The names and last values beside the ends of the curves, moved apart where they would touch. */
record Ends(Canvas canvas, Chart chart, Rectangle2D plot) {

    static final int LEADER = 26;
    private static final int WIDEST = 190;
    private static final int NARROWEST = 84;
    private static final int LINE = 28;

    /** What stands at one end: a name and below it a value. */
    private record End(double value, String name, String figure, Ink ink) {}

    static int width(Chart chart) {
        return ends(chart).stream()
                .mapToInt(end ->
                        Math.max(Lettering.PLAIN.width(end.name), Lettering.NAME.width(end.figure)))
                .map(width -> Math.min(width, WIDEST))
                .map(width -> Math.max(width, NARROWEST))
                .max()
                .orElse(NARROWEST);
    }

    void paint(DoubleUnaryOperator y) {
        List<End> ends =
                ends(chart).stream()
                        .sorted(Comparator.comparingDouble(End::value).reversed())
                        .toList();
        double[] tops = apart(ends.stream().mapToDouble(e -> y.applyAsDouble(e.value)).toArray());
        for (int i = 0; i < tops.length; i++) {
            End end = ends.get(i);
            leader(y.applyAsDouble(end.value), tops[i] + LINE, end.ink);
            double x = plot.getMaxX() + LEADER;
            String name = Lettering.PLAIN.type().fit(end.name, WIDEST);
            canvas.text(name, x, tops[i] + LINE - 5, Lettering.PLAIN.in(end.ink));
            canvas.text(end.figure, x, tops[i] + 2 * LINE - 5, Lettering.NAME.in(end.ink));
        }
    }

    private void leader(double from, double to, Ink ink) {
        double x = plot.getMaxX();
        canvas.line(new Line2D.Double(x + 5, from, x + LEADER - 6, to), ink);
    }

    /** Tops of blocks two lines high, in order from above, each as near to its end as it can be. */
    private double[] apart(double[] wanted) {
        double height = 2.0 * LINE + 4;
        double[] tops = new double[wanted.length];
        double free = plot.getY() - (chart.marks().isEmpty() ? LINE : 4);
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(wanted[i] - LINE, free);
            free = tops[i] + height;
        }
        double floor = plot.getMaxY() + 6;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], floor - height);
            floor = tops[i];
        }
        return tops;
    }

    private static List<End> ends(Chart chart) {
        Figures figures = Figures.of(chart);
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            double last = Figures.samples(series.values()).reduce(0, (a, b) -> b);
            boolean empty = Figures.samples(series.values()).findAny().isEmpty();
            String figure = empty ? "no data" : figures.withUnit(last);
            ends.add(new End(last, series.label(), figure, Ink.ofSeries(i)));
        }
        Double limit = chart.limit();
        if (limit != null) {
            ends.add(new End(limit, "limit", figures.withUnit(limit), Ink.LIMIT));
        }
        return ends;
    }
}
