package dev.rootcause.charts;

import java.util.List;

/** Paints pictures as PNG files, {@value Canvas#WIDTH} pixels wide; the same in, the same bytes. */
public final class Painter {

    private static final int MOST_CHARTS = 3;

    /** One chart, 480 pixels high. */
    public byte[] png(Chart chart) {
        return png(List.of(chart));
    }

    /**
     * Up to three charts below each other, 480 pixels high each.
     *
     * @throws IllegalArgumentException for none or more than three
     */
    public byte[] png(List<Chart> charts) {
        if (charts.isEmpty() || charts.size() > MOST_CHARTS) {
            throw new IllegalArgumentException("one to three charts, not " + charts.size());
        }
        Canvas canvas = new Canvas(Panel.HEIGHT * charts.size());
        Panel.Margins margins = Panel.Margins.of(charts);
        for (int row = 0; row < charts.size(); row++) {
            new Panel(canvas, charts.get(row), margins, row).paint();
        }
        return canvas.png();
    }

    /** The parts of a system, callers above what they call; as high as it needs to be. */
    public byte[] png(Topology topology) {
        return new TopologyPicture(Layers.of(topology)).png();
    }

    /** The steps of one request; as high as it needs to be. */
    public byte[] png(Spans spans) {
        return new SpansPicture(spans).png();
    }

    /** What the steps show, as one text for those who cannot see them. */
    public String alt(Spans spans) {
        return AltText.of(spans);
    }

    /** What the chart shows, as one text for those who cannot see it. */
    public String alt(Chart chart) {
        return AltText.of(chart);
    }
}
