package dev.rootcause.charts;

import dev.rootcause.charts.Spans.Span;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * A waterfall: for each step a line with its name and duration, and below it a bar on the common
 * clock, as wide as the card, so that both can be read on a phone.
 */
final class SpansPicture {

    private static final int EDGE = 28;
    private static final int HEAD = 84;
    private static final int ROW = 66;
    private static final int BASELINE = 26;
    private static final int BAR_TOP = 36;
    private static final int BAR = 16;
    private static final int FOOT = 60;
    private static final int INDENT = 18;
    private static final int GAP = 24;
    private static final int ROUND = 6;
    private static final double THINNEST = 4;

    private final Spans spans;
    private final Clock clock;
    private final Canvas canvas;

    SpansPicture(Spans spans) {
        this.spans = spans;
        clock = Clock.until(spans.endMs());
        canvas = new Canvas(HEAD + ROW * spans.spans().size() + FOOT);
    }

    byte[] png() {
        Lettering title = Lettering.TITLE;
        String fitting = title.type().fit(spans.title(), Canvas.WIDTH - 2 * EDGE);
        canvas.text(fitting, EDGE, 52, title);
        axis();
        for (int i = 0; i < spans.spans().size(); i++) {
            row(spans.spans().get(i), HEAD + ROW * i);
        }
        return canvas.png();
    }

    private void axis() {
        int foot = HEAD + ROW * spans.spans().size();
        List<Double> ticks = clock.ticks();
        for (double tick : ticks) {
            double x = x(tick);
            canvas.line(new Line2D.Double(x, HEAD, x, foot), Ink.GRID);
            String text = clock.label(tick);
            double left = x - Lettering.QUIET.width(text) / 2.0;
            double most = Canvas.WIDTH - EDGE - Lettering.QUIET.width(text);
            canvas.text(text, Math.clamp(left, EDGE, most), foot + 36.0, Lettering.QUIET);
        }
    }

    private void row(Span span, int top) {
        String name = span.label().strip();
        int deep = INDENT * (span.label().length() - span.label().stripLeading().length()) / 2;
        String says =
                Clock.of(span.durationMs()) + (span.note().isEmpty() ? "" : " · " + span.note());
        int most = (Canvas.WIDTH - 2 * EDGE) / 2;
        String beside = Lettering.QUIET.type().fit(says, most);
        int wide = Lettering.QUIET.width(beside);
        int room = Canvas.WIDTH - 2 * EDGE - deep - wide - GAP;
        Lettering lettering = deep == 0 ? Lettering.NAME : Lettering.PLAIN;
        String fitting = lettering.type().fit(name, room);
        ground(EDGE + deep, lettering.width(fitting), top);
        ground(Canvas.WIDTH - EDGE - wide, wide, top);
        canvas.text(fitting, EDGE + deep, top + BASELINE, lettering);
        canvas.text(beside, Canvas.WIDTH - EDGE - wide, top + BASELINE, Lettering.QUIET);
        bar(span, top + BAR_TOP);
    }

    /** Words stand on clear ground, not on a line of the clock. */
    private void ground(int x, int width, int top) {
        canvas.fill(new Rectangle2D.Double(x - 4, top, width + 8, BAR_TOP - 2), Ink.CARD);
    }

    private void bar(Span span, int top) {
        double from = Math.min(x(span.startMs()), Canvas.WIDTH - EDGE - THINNEST);
        double wide = Math.max(THINNEST, x(span.endMs()) - from);
        double round = Math.min(ROUND, wide);
        canvas.fill(new RoundRectangle2D.Double(from, top, wide, BAR, round, round), Ink.FIRST);
    }

    private double x(double ms) {
        return EDGE + (Canvas.WIDTH - 2 * EDGE) * ms / clock.endMs();
    }
}
