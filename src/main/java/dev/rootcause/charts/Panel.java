package dev.rootcause.charts;

import dev.rootcause.charts.Flags.Flag;
import dev.rootcause.charts.Flags.Wish;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** One chart on a canvas: title, axes, marks, curves and the names at their ends. */
final class Panel {

    static final int HEIGHT = 480;
    private static final int EDGE = 28;
    private static final int TITLE = 52;
    private static final int ROW = 34;
    private static final int FOOT = 58;
    private static final Stroke[] STROKES = {
        new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND),
        dashed(4.5f, 16, 9),
        dashed(5, 1, 9),
    };

    private final Canvas canvas;
    private final Chart chart;
    private final Figures figures;
    private final Scale scale;
    private final TimeAxis time;
    private final Flags flags;
    private final Rectangle2D plot;
    private final double base;

    /** What panels below each other share, so that the same moment stands on one upright line. */
    record Margins(int left, int right) {

        static Margins of(List<Chart> charts) {
            return new Margins(
                    charts.stream().mapToInt(Panel::axisWidth).max().orElse(0),
                    charts.stream().mapToInt(Ends::width).max().orElse(0));
        }
    }

    Panel(Canvas canvas, Chart chart, Margins margins, int row) {
        this.canvas = canvas;
        this.chart = chart;
        this.base = (double) row * HEIGHT;
        figures = Figures.of(chart);
        scale = Scale.of(chart, figures);
        time = TimeAxis.of(chart);
        double x = EDGE + margins.left() + 12;
        double width = Canvas.WIDTH - x - margins.right() - EDGE - Ends.LEADER;
        flags = Flags.place(wishes(x, width), Canvas.WIDTH - EDGE);
        double y = base + TITLE + 30 + ROW * flags.rows();
        plot = new Rectangle2D.Double(x, y, width, base + HEIGHT - FOOT - y);
    }

    private static BasicStroke dashed(float width, float on, float off) {
        return new BasicStroke(
                width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }

    private static int axisWidth(Chart chart) {
        return Scale.of(chart, Figures.of(chart)).ticks().stream()
                .mapToInt(tick -> Lettering.QUIET.width(Figures.number(tick, 4)))
                .max()
                .orElse(0);
    }

    private List<Wish> wishes(double x, double width) {
        return chart.marks().stream()
                .filter(mark -> time.covers(mark.at()))
                .sorted(Comparator.comparing(Chart.Mark::at))
                .map(mark -> new Wish(x + width * time.share(mark.at()), mark.label()))
                .toList();
    }

    void paint() {
        title();
        area();
        valueAxis();
        timeAxis();
        marks();
        limit();
        for (int i = chart.series().size() - 1; i >= 0; i--) {
            curve(chart.series().get(i).values(), i);
        }
        new Ends(canvas, chart, plot).paint(this::y);
    }

    private void title() {
        int room = Canvas.WIDTH - 2 * EDGE - Lettering.UNIT.width(figures.unit()) - 14;
        String title = Lettering.TITLE.type().fit(chart.title(), room);
        canvas.text(title, EDGE, base + TITLE, Lettering.TITLE);
        double x = EDGE + Lettering.TITLE.width(title) + 14;
        canvas.text(figures.unit(), x, base + TITLE, Lettering.UNIT);
    }

    private void valueAxis() {
        for (double tick : scale.ticks()) {
            double y = y(tick * figures.divisor());
            canvas.line(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y), Ink.GRID);
            String text = Figures.number(tick, 4);
            double x = plot.getX() - 12 - Lettering.QUIET.width(text);
            canvas.text(text, x, y + 9, Lettering.QUIET);
        }
    }

    private void timeAxis() {
        double foot = plot.getMaxY();
        canvas.line(new Line2D.Double(plot.getX(), foot, plot.getMaxX(), foot), Ink.QUIET);
        for (Instant tick : time.ticks()) {
            double x = x(tick);
            canvas.line(new Line2D.Double(x, foot, x, foot + 7), Ink.QUIET);
            String text = TimeAxis.clock(tick);
            canvas.text(text, x - Lettering.QUIET.width(text) / 2.0, foot + 35, Lettering.QUIET);
        }
        double end = Canvas.WIDTH - EDGE - Lettering.QUIET.width("UTC");
        canvas.text("UTC", end, foot + 35, Lettering.QUIET);
    }

    private void marks() {
        for (Flag flag : flags.placed()) {
            double row = base + TITLE + 18 + ROW * flag.row();
            double top = flag.x() > flag.line() ? row + 4 : row + ROW;
            canvas.draw(
                    new Line2D.Double(flag.line(), plot.getMaxY(), flag.line(), top),
                    dashed(2, 7, 7),
                    Ink.QUIET);
            canvas.text(flag.text(), flag.x(), row + 26, Lettering.PLAIN);
        }
    }

    private void limit() {
        Double limit = chart.limit();
        if (limit != null) {
            double y = y(limit);
            canvas.draw(
                    new Line2D.Double(plot.getX(), y, plot.getMaxX(), y),
                    dashed(3, 3, 8),
                    Ink.LIMIT);
        }
    }

    private void area() {
        if (chart.series().size() != 1) {
            return;
        }
        List<Double> values = chart.series().getFirst().values();
        for (int i = 0; i + 1 < values.size(); i++) {
            if (Double.isFinite(values.get(i)) && Double.isFinite(values.get(i + 1))) {
                Path2D slice = new Path2D.Double();
                slice.moveTo(Math.floor(x(i)), plot.getMaxY());
                slice.lineTo(Math.floor(x(i)), y(values.get(i)));
                slice.lineTo(Math.floor(x(i + 1)), y(values.get(i + 1)));
                slice.lineTo(Math.floor(x(i + 1)), plot.getMaxY());
                canvas.fill(slice, Ink.TINT);
            }
        }
    }

    private void curve(List<Double> values, int index) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < values.size(); i++) {
            if (!known(values, i)) {
                continue;
            }
            if (known(values, i - 1)) {
                path.lineTo(x(i), y(values.get(i)));
            } else if (known(values, i + 1)) {
                path.moveTo(x(i), y(values.get(i)));
            } else {
                dot(x(i), y(values.get(i)), index);
            }
        }
        canvas.draw(path, STROKES[index], Ink.ofSeries(index));
    }

    private static boolean known(List<Double> values, int i) {
        return i >= 0 && i < values.size() && Double.isFinite(values.get(i));
    }

    private void dot(double x, double y, int index) {
        canvas.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10), Ink.ofSeries(index));
    }

    private double x(Instant at) {
        return plot.getX() + plot.getWidth() * time.share(at);
    }

    private double x(int sample) {
        return x(chart.start().plus(chart.step().multipliedBy(sample)));
    }

    private double y(double value) {
        return plot.getMaxY() - plot.getHeight() * scale.share(value / figures.divisor());
    }
}
